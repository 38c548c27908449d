rockspec_format = "3.0"
package = "aws-lambda"
version = "scm-1"

-- A placeholder: the project has no public home yet. `luarocks make` in a checkout does not use it.
source = {
  url = "git+https://example.invalid/aws-lambda-lua.git",
  branch = "main",
}

description = {
  summary = "An AWS Lambda API client: C core, libcurl, typed errors, validated parameters",
  detailed = [[
    Calls the AWS Lambda API from Lua 5.1 to 5.4 and LuaJIT. Parameters are checked before anything
    is sent, requests are signed with Signature Version 4, and every failure is an error object.
    All operations of the API are there.
  ]],
  license = "Apache-2.0",
  labels = { "aws", "lambda", "api", "client", "sigv4" },
}

supported_platforms = { "unix" }

dependencies = {
  "lua >= 5.1, < 5.5",
  "lua-cjson",
}

-- Without `header`: LuaRocks finds libraries in multiarch folders, but no headers.
external_dependencies = {
  CURL = { library = "curl" },
  OPENSSL = { library = "crypto" },
}

build = {
  type = "builtin",
  modules = {
    ["lambda.core"] = {
      sources = {
        "csrc/binding/check.c", "csrc/binding/decode.c", "csrc/binding/encode.c",
        "csrc/binding/encode_json.c", "csrc/binding/host.c", "csrc/binding/keys.c",
        "csrc/binding/module.c", "csrc/binding/place.c", "csrc/binding/private_file.c",
        "csrc/binding/signer.c", "csrc/binding/unknown.c", "csrc/binding/violations.c",
        "csrc/core/buffer.c", "csrc/core/constraint.c", "csrc/core/digest.c",
        "csrc/core/encoding.c", "csrc/core/es256.c", "csrc/core/grammar.c",
        "csrc/core/json_writer.c", "csrc/core/sigv4.c", "csrc/core/suggest.c", "csrc/core/text.c",
        "csrc/core/timestamp.c", "csrc/core/uri.c", "csrc/core/utf8.c",
        "csrc/model/lambda_model.c",
      },
      libraries = { "crypto", "m" },
      incdirs = { "$(OPENSSL_INCDIR)" },
      libdirs = { "$(OPENSSL_LIBDIR)" },
    },
    ["lambda.curl"] = {
      sources = {
        "csrc/transport/answer.c", "csrc/transport/failure.c", "csrc/transport/handle.c",
        "csrc/transport/http.c", "csrc/transport/module.c", "csrc/transport/process.c",
        "csrc/transport/request.c", "csrc/transport/run.c", "csrc/transport/sigpipe.c",
        "csrc/transport/silence.c",
        "csrc/transport/sockets.c", "csrc/transport/spawn.c",
        "csrc/core/buffer.c",
      },
      libraries = { "curl", "crypto", "m" },
      incdirs = { "$(CURL_INCDIR)", "$(OPENSSL_INCDIR)" },
      libdirs = { "$(CURL_LIBDIR)", "$(OPENSSL_LIBDIR)" },
    },
    lambda = "lua/lambda.lua",
    ["lambda.attempt"] = "lua/lambda/attempt.lua",
    ["lambda.call"] = "lua/lambda/call.lua",
    ["lambda.client"] = "lua/lambda/client.lua",
    ["lambda.config"] = "lua/lambda/config.lua",
    ["lambda.credentials"] = "lua/lambda/credentials.lua",
    ["lambda.credentials.agent"] = "lua/lambda/credentials/agent.lua",
    ["lambda.credentials.cache"] = "lua/lambda/credentials/cache.lua",
    ["lambda.credentials.chain"] = "lua/lambda/credentials/chain.lua",
    ["lambda.credentials.container"] = "lua/lambda/credentials/container.lua",
    ["lambda.credentials.document"] = "lua/lambda/credentials/document.lua",
    ["lambda.credentials.environment"] = "lua/lambda/credentials/environment.lua",
    ["lambda.credentials.failure"] = "lua/lambda/credentials/failure.lua",
    ["lambda.credentials.http"] = "lua/lambda/credentials/http.lua",
    ["lambda.credentials.instance_metadata"] = "lua/lambda/credentials/instance_metadata.lua",
    ["lambda.credentials.json_service"] = "lua/lambda/credentials/json_service.lua",
    ["lambda.credentials.login"] = "lua/lambda/credentials/login.lua",
    ["lambda.credentials.process"] = "lua/lambda/credentials/process.lua",
    ["lambda.credentials.profile"] = "lua/lambda/credentials/profile.lua",
    ["lambda.credentials.shared"] = "lua/lambda/credentials/shared.lua",
    ["lambda.credentials.sso"] = "lua/lambda/credentials/sso.lua",
    ["lambda.credentials.static"] = "lua/lambda/credentials/static.lua",
    ["lambda.credentials.sts"] = "lua/lambda/credentials/sts.lua",
    ["lambda.credentials.token_file"] = "lua/lambda/credentials/token_file.lua",
    ["lambda.credentials.web_identity"] = "lua/lambda/credentials/web_identity.lua",
    ["lambda.deadline"] = "lua/lambda/deadline.lua",
    ["lambda.endpoint"] = "lua/lambda/endpoint.lua",
    ["lambda.environment"] = "lua/lambda/environment.lua",
    ["lambda.error_shapes"] = "lua/lambda/error_shapes.lua",
    ["lambda.errors"] = "lua/lambda/errors.lua",
    ["lambda.events"] = "lua/lambda/events.lua",
    ["lambda.exchange"] = "lua/lambda/exchange.lua",
    ["lambda.ip"] = "lua/lambda/ip.lua",
    ["lambda.options"] = "lua/lambda/options.lua",
    ["lambda.partitions"] = "lua/lambda/partitions.lua",
    ["lambda.profile"] = "lua/lambda/profile.lua",
    ["lambda.proxy"] = "lua/lambda/proxy.lua",
    ["lambda.rate_limiter"] = "lua/lambda/rate_limiter.lua",
    ["lambda.resolve"] = "lua/lambda/resolve.lua",
    ["lambda.response"] = "lua/lambda/response.lua",
    ["lambda.retry"] = "lua/lambda/retry.lua",
    ["lambda.retry_quota"] = "lua/lambda/retry_quota.lua",
    ["lambda.runtime.nginx"] = "lua/lambda/runtime/nginx.lua",
    ["lambda.runtime.nginx_answer"] = "lua/lambda/runtime/nginx_answer.lua",
    ["lambda.runtime.nginx_connection"] = "lua/lambda/runtime/nginx_connection.lua",
    ["lambda.runtime.nginx_http"] = "lua/lambda/runtime/nginx_http.lua",
    ["lambda.runtime.nginx_once"] = "lua/lambda/runtime/nginx_once.lua",
    ["lambda.runtime.once"] = "lua/lambda/runtime/once.lua",
    ["lambda.runtime.plain"] = "lua/lambda/runtime/plain.lua",
    ["lambda.settings"] = "lua/lambda/settings.lua",
    ["lambda.shared_files"] = "lua/lambda/shared_files.lua",
    ["lambda.sign"] = "lua/lambda/sign.lua",
    ["lambda.skew"] = "lua/lambda/skew.lua",
    ["lambda.text"] = "lua/lambda/text.lua",
    ["lambda.url"] = "lua/lambda/url.lua",
    ["lambda.user_agent"] = "lua/lambda/user_agent.lua",
    ["lambda.xml"] = "lua/lambda/xml.lua",
  },
}
