import {html, type TemplateResult} from 'lit';
import type {Guide} from '@huiyin/core';
import {said} from '../line.ts';
import {cleaned} from './cleaned.ts';

type Note = NonNullable<Guide['notes']>[number];

/** Draws for one widget what a county wrote besides, its markup made harmless. */
export const notes = (): ((all: readonly Note[]) => TemplateResult[]) => {
  // Once a note: what is drawn anew must not be cleaned anew. A node stands in one widget only.
  const bodies = new WeakMap<Note, HTMLElement>();
  const bodyOf = (note: Note): HTMLElement => {
    const body = bodies.get(note) ?? cleanedBody(note);
    bodies.set(note, body);
    return body;
  };
  return (all) =>
    all.map(
      (note) => html`
        <h4>${said(note.title)}</h4>
        ${bodyOf(note)}
      `,
    );
};

const cleanedBody = (note: Note): HTMLElement => {
  const body = document.createElement('div');
  body.className = 'notes';
  body.lang = note.markup.lang;
  body.append(cleaned(note.markup.text));
  return body;
};
