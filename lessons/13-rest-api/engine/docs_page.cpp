#include "engine/docs_page.hpp"

#include <stdexcept>
#include <string>

namespace rest {

namespace {

std::string page(std::string const& head, std::string const& body)
{
    return R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Users and items</title>
)" + head +
           R"(<script src="/docs.js" defer></script>
</head>
<body>
)" + body + R"(<main id="calls"></main>
</body>
</html>
)";
}

char const plain_head[] = "<link rel=\"stylesheet\" href=\"/docs.css\">\n";

char const plain_body[] = R"(<h1>Users and items</h1>
<p>Every call of the service, from <a href="/openapi.json">openapi.json</a>.</p>
)";

char const style[] =
    R"(body { font-family: sans-serif; margin: 2em auto; max-width: 50em; }
form { border-top: 1px solid #999; padding: 1em 0; }
h2 { font-size: 1em; font-family: monospace; }
label { display: block; margin: 0.3em 0; }
textarea { display: block; width: 100%; height: 6em; }
pre { background: #eee; overflow: auto; padding: 0.5em; }
)";

// What comes from the service is set as text, never as HTML.
char const script[] = R"('use strict';

function add(parent, tag, text) {
  const element = document.createElement(tag);
  element.textContent = text || '';
  parent.append(element);
  return element;
}

function example(schema) {
  const body = {};
  for (const [name, field] of Object.entries(schema.properties)) {
    body[name] = field.type === 'boolean' ? true
      : field.format === 'email' ? 'ada@example.com' : 'a long text';
  }
  return JSON.stringify(body, null, 1);
}

function addCall(api, method, path, call) {
  const form = add(document.getElementById('calls'), 'form');
  form.id = call.operationId;
  add(form, 'h2', method.toUpperCase() + ' ' + path);
  add(form, 'p', call.summary);
  const inputs = (call.parameters || []).map(parameter => {
    const input = add(add(form, 'label', parameter.name + ' '), 'input');
    input.name = parameter.name;
    input.value = parameter.schema.default ?? 1;
    return { parameter, input };
  });
  let body;
  if (call.requestBody) {
    const reference = call.requestBody.content['application/json'].schema.$ref;
    body = add(form, 'textarea');
    body.name = 'body';
    body.value = example(api.components.schemas[reference.split('/').pop()]);
  }
  add(form, 'button', 'Send');
  const output = add(form, 'pre');
  form.addEventListener('submit', async event => {
    event.preventDefault();
    let url = path;
    const query = new URLSearchParams();
    for (const { parameter, input } of inputs) {
      if (parameter.in === 'path') {
        url = url.replace('{' + parameter.name + '}', encodeURIComponent(input.value));
      } else {
        query.set(parameter.name, input.value);
      }
    }
    const options = { method: method.toUpperCase() };
    if (body) {
      options.headers = { 'Content-Type': 'application/json' };
      options.body = body.value;
    }
    const answer = await fetch(url + (query.size ? '?' + query : ''), options);
    const text = await answer.text();
    output.textContent = answer.status + ' ' + answer.statusText + '\n' + text;
  });
}

fetch('/openapi.json').then(answer => answer.json()).then(api => {
  for (const [path, calls] of Object.entries(api.paths)) {
    for (const [method, call] of Object.entries(calls)) {
      addCall(api, method, path, call);
    }
  }
});
)";

// Swagger UI, where set-up has brought it: its own files, and these two.
char const swagger_head[] =
    R"(<link rel="stylesheet" href="/docs/swagger-ui/swagger-ui.css">
<script src="/docs/swagger-ui/swagger-ui-bundle.js" defer></script>
)";

char const swagger_script[] =
    "SwaggerUIBundle({ url: '/openapi.json', dom_id: '#calls' });\n";

// Nothing from another host, and no script in a page.
std::string const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "frame-ancestors 'none'";

// Swagger UI sets styles from its script, and its pictures are in its style sheet.
std::string const swagger_policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src data:; connect-src 'self'; frame-ancestors 'none'";

void add_file(httplib::Server& server, std::string const& path,
              std::string const& content, char const* type,
              std::string const& content_policy = policy)
{
    server.Get(path, [content, type, content_policy](httplib::Request const&,
                                                     httplib::Response& response) {
        response.set_header("Content-Security-Policy", content_policy);
        response.set_content(content, type);
    });
}

char const html[] = "text/html; charset=utf-8";
char const javascript[] = "text/javascript; charset=utf-8";

}  // namespace

void add_docs_page(httplib::Server& server, std::filesystem::path const& swagger_ui)
{
    if (swagger_ui.empty()) {
        add_file(server, "/docs", page(plain_head, plain_body), html);
        add_file(server, R"(/docs\.css)", style, "text/css; charset=utf-8");
        add_file(server, R"(/docs\.js)", script, javascript);
        return;
    }
    if (!server.set_mount_point("/docs/swagger-ui", swagger_ui.string())) {
        throw std::runtime_error("Swagger UI is not in '" + swagger_ui.string() +
                                 "': there is no such folder");
    }
    add_file(server, "/docs", page(swagger_head, ""), html, swagger_policy);
    add_file(server, R"(/docs\.js)", swagger_script, javascript);
}

}  // namespace rest
