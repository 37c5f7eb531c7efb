import type { FastifyReply } from 'fastify';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { createPerson } from './create-person.service.ts';
import { disablePerson } from './disable-person.service.ts';
import { enablePerson } from './enable-person.service.ts';
import { getPerson, listPeople } from './people.queries.ts';
import {
  CreatePerson,
  ListPeople,
  Person,
  PersonPage,
  PersonParams,
  PersonWithPassword,
  UpdatePerson,
} from './people.schemas.ts';
import { resetPassword } from './reset-password.service.ts';
import { updatePerson } from './update-person.service.ts';

const tagged = (reply: FastifyReply, person: Person): Person => {
  reply.header('etag', `"${person.version}"`);
  return person;
};

export const peopleRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/people',
    {
      config: { access: 'people:read' },
      schema: {
        operationId: 'listPeople',
        summary: 'People by name; a personnel officer sees those of the own ministry',
        querystring: ListPeople,
        response: { 200: PersonPage, '4xx': Problem },
      },
    },
    ({ actor, query }) => listPeople(ctx, actor, query),
  );

  app.get(
    '/api/people/:id',
    {
      config: { access: 'people:read' },
      schema: {
        operationId: 'getPerson',
        summary: 'One person with every role, posting and substitution they have, had or will have',
        params: PersonParams,
        response: { 200: Person, '4xx': Problem },
      },
    },
    async ({ actor, params }, reply) => tagged(reply, await getPerson(ctx, ctx.db, actor, params.id)),
  );

  app.post(
    '/api/people',
    {
      config: { access: 'people:manage' },
      schema: {
        operationId: 'createPerson',
        summary: 'Create an account; the answer has its one-time password',
        body: CreatePerson,
        response: { 201: PersonWithPassword, '4xx': Problem },
      },
    },
    async ({ actor, body, once, id }, reply) => {
      reply.status(201).header('cache-control', 'no-store');
      return createPerson(ctx, actor, body, once, id);
    },
  );

  app.patch(
    '/api/people/:id',
    {
      config: { access: 'people:manage', ifMatch: true },
      schema: {
        operationId: 'updatePerson',
        summary: 'Change contact data; add and end roles',
        params: PersonParams,
        body: UpdatePerson,
        response: { 200: Person, '4xx': Problem },
      },
    },
    async ({ actor, params, body, version, once, id }, reply) =>
      tagged(reply, await updatePerson(ctx, actor, params.id, version, body, once, id)),
  );

  app.post(
    '/api/people/:id/disable',
    {
      config: { access: 'people:manage' },
      schema: {
        operationId: 'disablePerson',
        summary: 'Close the account and end its sessions; not the own one, not the last administrator',
        params: PersonParams,
        response: { 200: Person, '4xx': Problem },
      },
    },
    async ({ actor, params, once, id }, reply) => tagged(reply, await disablePerson(ctx, actor, params.id, once, id)),
  );

  app.post(
    '/api/people/:id/enable',
    {
      config: { access: 'people:manage' },
      schema: {
        operationId: 'enablePerson',
        summary: 'Open the account again',
        params: PersonParams,
        response: { 200: Person, '4xx': Problem },
      },
    },
    async ({ actor, params, once, id }, reply) => tagged(reply, await enablePerson(ctx, actor, params.id, once, id)),
  );

  app.post(
    '/api/people/:id/reset-password',
    {
      config: { access: 'people:manage' },
      schema: {
        operationId: 'resetPassword',
        summary: 'A new one-time password; every session of the person ends',
        params: PersonParams,
        response: { 200: PersonWithPassword, '4xx': Problem },
      },
    },
    async ({ actor, params, once, id }, reply) => {
      reply.header('cache-control', 'no-store');
      return resetPassword(ctx, actor, params.id, once, id);
    },
  );
};
