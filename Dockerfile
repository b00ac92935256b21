# metakeur in a container, from the packed package: npm pack && docker build -t metakeur .
# Run it on the folder where you are: docker run --rm -v "$PWD:/data:ro" metakeur check .
FROM node:24-alpine
COPY metakeur-*.tgz /tmp/metakeur.tgz
RUN npm install --global --ignore-scripts --no-audit --no-fund /tmp/metakeur.tgz \
  && rm /tmp/metakeur.tgz \
  && npm cache clean --force
# Nothing of what is read is trusted: it gets no rights.
USER node
WORKDIR /data
ENTRYPOINT ["metakeur"]
CMD ["--help"]
