import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whether a widget has room for things side by side, wherever the page puts it. */
export class Width implements ReactiveController {
  isWide = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  // In the next frame, or the page's own error handler hears of a "ResizeObserver loop".
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    unmeasured.add(this);
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    unmeasured.delete(this);
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    if (!unmeasured.has(this)) return;
    unmeasured.forEach((width) => width.#measure());
    unmeasured.clear();
  }

  #measure(): void {
    const isWide = this.#host.offsetWidth >= 640;
    if (isWide === this.isWide) return;
    this.isWide = isWide;
    this.#host.requestUpdate();
  }
}

// Measured together before the first of them is drawn: each one drawn in between would cost the page a layout.
const unmeasured = new Set<Width>();
