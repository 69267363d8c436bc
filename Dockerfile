# Copydesk in a container: docker build -t copydesk . && docker run --rm -v "$PWD:/stories:ro" copydesk check .
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -Prelease -DskipTests package \
    && mkdir /opt/copydesk \
    && tar -xzf target/copydesk-*.tar.gz -C /opt/copydesk --strip-components=1

FROM eclipse-temurin:17-jre
COPY --from=build /opt/copydesk /opt/copydesk
# A container starts without the class-data archive of the run before, so none is made.
ENV COPYDESK_NO_CDS=1 LC_ALL=C.UTF-8 PATH="/opt/copydesk/bin:${PATH}"
RUN useradd --system --no-create-home copydesk && copydesk --version
USER copydesk
WORKDIR /stories
ENTRYPOINT ["copydesk"]
CMD ["--help"]
