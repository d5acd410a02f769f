# Build from the repository's root: docker build -f deploy/images/api.Dockerfile .
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src/backend
COPY backend/mvnw backend/pom.xml ./
COPY backend/.mvn .mvn
COPY backend/src src
RUN --mount=type=cache,target=/cache ./mvnw -q -B -ntp -Dmaven.repo.local=/cache -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app shishi && install -d -o shishi /var/lib/shishi/evidence /var/lib/shishi/audit-heads
WORKDIR /app
COPY --from=build /src/backend/target/quarkus-app .
COPY deploy/jvm.options .
USER 10001
ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    SHISHI_EVIDENCE_DIRECTORY=/var/lib/shishi/evidence \
    SHISHI_AUDIT_HEADS_DIRECTORY=/var/lib/shishi/audit-heads \
    MALLOC_ARENA_MAX=2 \
    TZ=Asia/Shanghai
EXPOSE 8080
ENTRYPOINT ["java", "@jvm.options", "-jar", "quarkus-run.jar"]
