import { readHolidaysFile } from '@caunoi/sla/holidays-file';
import { vietnamOfficeHours } from '@caunoi/sla/vietnam-calendar';
import { FIELD_ERRORS, fill } from '../../core/problem-list.ts';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { localeOf } from '../../plugins/problems.ts';
import { presentDay } from './calendar-changes.ts';
import { getCalendar, getCalendarVersion, listCalendars } from './calendars.queries.ts';
import {
  Calendar,
  CalendarDryRun,
  CalendarParams,
  Calendars,
  CalendarVersion,
  CreateCalendar,
  DryRunCalendar,
  HolidaysFile,
  ListRecomputes,
  PublishCalendar,
  PublishedCalendar,
  ReadHolidaysFile,
  Recompute,
  RecomputeParams,
  Recomputes,
  VersionParams,
} from './calendars.schemas.ts';
import { createCalendar } from './create-calendar.service.ts';
import { dryRunCalendar } from './dry-run-calendar.ts';
import { publishCalendar } from './publish-calendar.service.ts';
import { getRecompute, listRecomputes } from './recomputes.queries.ts';

/** Who has more mistakes than this in a file has chosen the wrong one. */
const MOST_ERRORS = 1_000;

export const calendarRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/calendars',
    {
      config: { access: 'calendar:read' },
      schema: {
        operationId: 'listCalendars',
        summary:
          'Calendars of ministries and units, closures of provinces; the asking side has those of its own province',
        response: { 200: Calendars, '4xx': Problem },
      },
    },
    async ({ actor }) => ({ items: await listCalendars(ctx.db, actor) }),
  );

  app.post(
    '/api/calendars',
    {
      config: { access: 'calendar:manage' },
      schema: {
        operationId: 'createCalendar',
        summary: 'A calendar of its own for a unit, which begins as a copy of its ministry’s',
        body: CreateCalendar,
        response: { 201: Calendar, '4xx': Problem },
      },
    },
    async ({ actor, body, once, id }, reply) => {
      reply.status(201);
      return createCalendar(ctx, actor, body, once, id);
    },
  );

  app.post(
    '/api/calendars/holidays-file',
    {
      config: { access: 'calendar:publish' },
      schema: {
        operationId: 'readHolidaysFile',
        summary: 'The days of a file (JSON or CSV `date;kind;name;status`) and every fault by line; stores nothing',
        body: ReadHolidaysFile,
        response: { 200: HolidaysFile, '4xx': Problem },
      },
    },
    async (request) => {
      const { days, errors } = readHolidaysFile(request.body.text, request.body.hours ?? vietnamOfficeHours);
      return {
        days: days.map(presentDay),
        errors: errors.slice(0, MOST_ERRORS).map(({ line, place, code, params }) => {
          const known = code.replaceAll('_', '-');
          const text = FIELD_ERRORS[known]?.[localeOf(request)] ?? known;
          return { line, place, code: known, detail: fill(text, { place, ...params }) };
        }),
      };
    },
  );

  app.get(
    '/api/calendars/:key',
    {
      config: { access: 'calendar:read' },
      schema: {
        operationId: 'getCalendar',
        summary: 'The calendar in force with its days and all its versions',
        params: CalendarParams,
        response: { 200: Calendar, '4xx': Problem },
      },
    },
    ({ actor, params }) => getCalendar(ctx.db, actor, params.key),
  );

  app.get(
    '/api/calendars/:key/versions/:version',
    {
      config: { access: 'calendar:read' },
      schema: {
        operationId: 'getCalendarVersion',
        summary: 'A calendar as it was published',
        params: VersionParams,
        response: { 200: CalendarVersion, '4xx': Problem },
      },
    },
    ({ actor, params }) => getCalendarVersion(ctx.db, actor, params.key, params.version),
  );

  app.post(
    '/api/calendars/:key/dry-run',
    {
      config: { access: 'calendar:publish' },
      schema: {
        operationId: 'dryRunCalendar',
        summary: 'Which deadlines publishing would move, and which it would make overdue; changes nothing',
        params: CalendarParams,
        body: DryRunCalendar,
        response: { 200: CalendarDryRun, '4xx': Problem },
      },
    },
    ({ actor, params, body }) => dryRunCalendar(ctx, actor, params.key, body),
  );

  app.post(
    '/api/calendars/:key/versions',
    {
      config: { access: 'calendar:publish', ifMatch: true },
      schema: {
        operationId: 'publishCalendar',
        summary:
          'Publish the next version, with If-Match on the one it builds on (0 before the first), and recompute open clocks',
        params: CalendarParams,
        body: PublishCalendar,
        response: { 201: PublishedCalendar, '4xx': Problem },
      },
    },
    async ({ actor, params, version, body, once, id }, reply) => {
      reply.status(201);
      return publishCalendar(ctx, actor, params.key, version, body, once, id);
    },
  );

  app.get(
    '/api/recomputes',
    {
      config: { access: 'recompute:read' },
      schema: {
        operationId: 'listRecomputes',
        summary: 'Publications being carried through the open clocks, and those that were; the newest first',
        querystring: ListRecomputes,
        response: { 200: Recomputes, '4xx': Problem },
      },
    },
    async ({ query }) => ({ items: await listRecomputes(ctx.db, query) }),
  );

  app.get(
    '/api/recomputes/:id',
    {
      config: { access: 'recompute:read' },
      schema: {
        operationId: 'getRecompute',
        summary: 'How far a publication has been carried',
        params: RecomputeParams,
        response: { 200: Recompute, '4xx': Problem },
      },
    },
    ({ params }) => getRecompute(ctx.db, params.id),
  );
};
