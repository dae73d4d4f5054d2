// Makes requests with a client from npm: one line of JSON per request, one per outcome.
// Usage: node driver.js PACKAGE, in a folder where the package is installed.
"use strict";

const readline = require("readline");
const tls = require("tls");

// What an entry in the hosts file does, for a Node that takes no proxy from its environment: the
// fixed hosts of the client lead to the sandbox. axios takes the proxy, but sends it no CONNECT.
delete process.env.HTTPS_PROXY;
delete process.env.https_proxy;
const sandbox = new URL(process.env.BIGCOMMERCE_HOST);
const connect = tls.connect;
tls.connect = (...given) => {
  const options = given.find((each) => each && typeof each === "object");
  if (options && !options.socket && /\.bigcommerce\.com$/.test(options.host || "")) {
    options.servername = options.servername || options.host;
    options.host = sandbox.hostname;
    options.port = Number(sandbox.port);
  }
  return connect(...given);
};

const storeHash = process.env.BIGCOMMERCE_STORE_HASH;
const accessToken = process.env.BIGCOMMERCE_ACCESS_TOKEN;
const clientId = process.env.BIGCOMMERCE_CLIENT_ID;
const from = (name) => require(require.resolve(name, { paths: [process.cwd()] }));
const withQuery = ({ path, query }) =>
  query && Object.keys(query).length ? `${path}?${new URLSearchParams(query)}` : path;

const CLIENTS = {
  "@bigcommerce/api-nodejs": (module) => {
    const { client } = new module.Rest({ storeHash, accessToken }).v3;
    return ({ method, path, query, body, headers }) =>
      client.request({
        method, url: path, params: query, data: body === null ? undefined : body,
        ...(headers ? { headers } : {}),
      });
  },
  "@space48/bigcommerce-api": ({ Management }) => {
    const { v3 } = new Management.Client({ storeHash, accessToken });
    return async ({ method, path, query, body, headers }) => {
      const line = `${method} ${path.replace("/v3", "")}`;
      v3.checkResponseStatus(line, await v3.send(line, { query, body, header: headers || undefined }));
    };
  },
  "bigcommerce-api-client": ({ BigCommerceApiClient }) => {
    const client = new BigCommerceApiClient({
      storeHash, accessToken, failOn404: true, maxRetries: 0,
    }).apiClient;
    return (request) => {
      const url = withQuery(request);
      const config = request.headers ? { headers: request.headers } : {};
      switch (request.method) {
        case "GET": return client.get(url, undefined, undefined, config);
        case "DELETE": return client.delete(url, { ...config, data: request.body });
        default: return client[request.method.toLowerCase()](url, request.body, config);
      }
    };
  },
  "node-bigcommerce": (BigCommerce) => {
    const made = (headers) => new BigCommerce({
      clientId, accessToken, storeHash, responseType: "json", apiVersion: "v3", headers,
    });
    return (request) => made(request.headers || {}).request(
      request.method.toLowerCase(), withQuery(request).replace("/v3", ""), request.body || undefined
    );
  },
};

const send = CLIENTS[process.argv[2]](from(process.argv[2]));
readline.createInterface({ input: process.stdin }).on("line", async (line) => {
  let error = "";
  try {
    await send(JSON.parse(line));
  } catch (caught) {
    error = String((caught && caught.message) || caught) || "failed";
  }
  process.stdout.write(`${JSON.stringify({ error })}\n`);
});
