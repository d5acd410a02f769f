# Build from the repository's root: docker build -f deploy/images/web.Dockerfile .
FROM node:22-slim AS build
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY frontend .
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY deploy/nginx/site.conf deploy/nginx/proxy.conf deploy/nginx/headers.conf /etc/nginx/shishi/
COPY deploy/nginx/plain.conf.template /etc/nginx/templates/default.conf.template
COPY --from=build /src/frontend/dist /usr/share/nginx/html
ENV NGINX_ENTRYPOINT_LOCAL_RESOLVERS=1 SHISHI_API=http://api:8080
EXPOSE 8080
