import type {FastifySchemaCompiler} from 'fastify';
import type {TSchema} from 'typebox';
import {Compile} from 'typebox/compile';

/** Checks messages as they are: unlike Fastify's default it neither converts values nor drops unknown properties. */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({schema}) => {
  const validator = Compile(schema);
  return (value: unknown) => (validator.Check(value) ? {value} : {error: validator.Errors(value) as never});
};
