#!/bin/bash
# Runs once, when the database folder is made: roles, databases, grants. Passwords come from the environment only.
set -euo pipefail
: "${SHISHI_OWNER_PASSWORD:?}" "${SHISHI_APP_PASSWORD:?}" "${KEYCLOAK_DB_PASSWORD:?}"
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
  -v owner="$SHISHI_OWNER_PASSWORD" -v app="$SHISHI_APP_PASSWORD" -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role shishi_owner login password :'owner';
create role shishi_app login password :'app';
create role keycloak login password :'keycloak';
create database shishi owner shishi_owner;
create database keycloak owner keycloak;
revoke all on database shishi from public;
revoke all on database keycloak from public;
grant connect on database shishi to shishi_app;
SQL
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d shishi -f /shishi/grants.sql
