# The reference server with its docs.
#   docker build -t crmcom-webapi .
#   docker run -p 8080:8080 crmcom-webapi
#   docker run -p 8080:8080 -v crm:/data -e CRMCOM_WEBAPI_SECRET crmcom-webapi --db /data/crm.sqlite
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY . .
RUN npm ci && npm run build

FROM node:22-bookworm-slim
WORKDIR /server
# The program needs no installed package but the one with a native part, for files of SQLite.
RUN npm install --no-save libsql@0.5.29 && npm cache clean --force && mkdir /data && chown node:node /data
COPY --from=build /build/apps/server/package.json ./
COPY --from=build /build/apps/server/dist ./dist
COPY --from=build /build/apps/docs/.vitepress/dist ./docs
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8080}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli.js", "--host", "0.0.0.0", "--docs", "docs"]
