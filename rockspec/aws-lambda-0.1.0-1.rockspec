rockspec_format = "3.0"
package = "aws-lambda"
version = "0.1.0-1"

-- PLACEHOLDER: the project has no public home yet. `luarocks make` in a checkout does not use it,
-- and neither do rocks that were packed from one.
local home = "https://example.invalid/aws-lambda-lua"

source = {
  url = "git+" .. home .. ".git",
  tag = "v0.1.0",
}

description = {
  summary = "An AWS Lambda API client: C core, libcurl, typed errors, validated parameters",
  detailed = [[
    Calls the AWS Lambda API from Lua 5.1 to 5.4, LuaJIT, and inside nginx and OpenResty without
    blocking a worker. Parameters are checked before anything is sent, requests are signed with
    Signature Version 4, credentials are found as the AWS tools find them, and every failure is an
    error object.
  ]],
  homepage = home,
  issues_url = home .. "/issues",
  maintainer = "The aws-lambda maintainers",
  license = "Apache-2.0",
  labels = { "aws", "lambda", "api", "client", "sigv4", "openresty" },
}

supported_platforms = { "linux", "bsd", "macosx" }

dependencies = {
  "lua >= 5.1, < 5.5",
  "lua-cjson >= 2.1",
}

-- On macOS a library counts only where its headers are: the system's libcrypto has none. Elsewhere
-- CURL goes without `header`, since Debian has curl's in a folder that LuaRocks does not search;
-- the compiler does.
external_dependencies = {
  CURL = { library = "curl" },
  OPENSSL = { header = "openssl/evp.h", library = "crypto" },
  platforms = {
    macosx = {
      CURL = { header = "curl/curl.h" },
    },
  },
}

test = { type = "command", command = "make test" }

-- From here on written by `make rockspec`.
build = {
  type = "builtin",
  modules = {
    ["lambda.core"] = {
      sources = {
        "csrc/binding/answer.c",
        "csrc/binding/check.c",
        "csrc/binding/decode.c",
        "csrc/binding/document.c",
        "csrc/binding/encode.c",
        "csrc/binding/encode_json.c",
        "csrc/binding/event_stream.c",
        "csrc/binding/host.c",
        "csrc/binding/keys.c",
        "csrc/binding/module.c",
        "csrc/binding/place.c",
        "csrc/binding/private_file.c",
        "csrc/binding/signer.c",
        "csrc/binding/unknown.c",
        "csrc/binding/violations.c",
        "csrc/core/buffer.c",
        "csrc/core/constraint.c",
        "csrc/core/crc32.c",
        "csrc/core/digest.c",
        "csrc/core/encoding.c",
        "csrc/core/es256.c",
        "csrc/core/event_stream.c",
        "csrc/core/grammar.c",
        "csrc/core/json_writer.c",
        "csrc/core/lookup.c",
        "csrc/core/sigv4.c",
        "csrc/core/suggest.c",
        "csrc/core/text.c",
        "csrc/core/timestamp.c",
        "csrc/core/uri.c",
        "csrc/core/utf8.c",
        "csrc/model/lambda_model.c",
      },
      libraries = { "crypto", "m" },
      incdirs = { "$(OPENSSL_INCDIR)" },
      libdirs = { "$(OPENSSL_LIBDIR)" },
    },
    ["lambda.curl"] = {
      sources = {
        "csrc/core/buffer.c",
        "csrc/transport/answer.c",
        "csrc/transport/failure.c",
        "csrc/transport/handle.c",
        "csrc/transport/http.c",
        "csrc/transport/module.c",
        "csrc/transport/pool.c",
        "csrc/transport/process.c",
        "csrc/transport/request.c",
        "csrc/transport/run.c",
        "csrc/transport/sigpipe.c",
        "csrc/transport/silence.c",
        "csrc/transport/sockets.c",
        "csrc/transport/spawn.c",
        "csrc/transport/stream.c",
        "csrc/transport/values.c",
      },
      libraries = { "curl", "crypto", "m" },
      incdirs = { "$(CURL_INCDIR)", "$(OPENSSL_INCDIR)" },
      libdirs = { "$(CURL_LIBDIR)", "$(OPENSSL_LIBDIR)" },
    },
    ["lambda"] = "lua/lambda.lua",
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
    ["lambda.credentials.identity"] = "lua/lambda/credentials/identity.lua",
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
    ["lambda.credentials.words"] = "lua/lambda/credentials/words.lua",
    ["lambda.deadline"] = "lua/lambda/deadline.lua",
    ["lambda.default"] = "lua/lambda/default.lua",
    ["lambda.endpoint"] = "lua/lambda/endpoint.lua",
    ["lambda.environment"] = "lua/lambda/environment.lua",
    ["lambda.error_shapes"] = "lua/lambda/error_shapes.lua",
    ["lambda.errors"] = "lua/lambda/errors.lua",
    ["lambda.event_stream"] = "lua/lambda/event_stream.lua",
    ["lambda.events"] = "lua/lambda/events.lua",
    ["lambda.exchange"] = "lua/lambda/exchange.lua",
    ["lambda.invoke"] = "lua/lambda/invoke.lua",
    ["lambda.ip"] = "lua/lambda/ip.lua",
    ["lambda.json"] = "lua/lambda/json.lua",
    ["lambda.model.errors_by_operation"] = "lua/lambda/model/errors_by_operation.lua",
    ["lambda.model.paginators"] = "lua/lambda/model/paginators.lua",
    ["lambda.model.waiters"] = "lua/lambda/model/waiters.lua",
    ["lambda.options"] = "lua/lambda/options.lua",
    ["lambda.paginator"] = "lua/lambda/paginator.lua",
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
    ["lambda.streamed"] = "lua/lambda/streamed.lua",
    ["lambda.stub"] = "lua/lambda/stub.lua",
    ["lambda.stub.answer"] = "lua/lambda/stub/answer.lua",
    ["lambda.stub.arguments"] = "lua/lambda/stub/arguments.lua",
    ["lambda.stub.difference"] = "lua/lambda/stub/difference.lua",
    ["lambda.stub.events"] = "lua/lambda/stub/events.lua",
    ["lambda.stub.fake"] = "lua/lambda/stub/fake.lua",
    ["lambda.stub.hermetic"] = "lua/lambda/stub/hermetic.lua",
    ["lambda.stub.target"] = "lua/lambda/stub/target.lua",
    ["lambda.stub.where"] = "lua/lambda/stub/where.lua",
    ["lambda.stub.write"] = "lua/lambda/stub/write.lua",
    ["lambda.text"] = "lua/lambda/text.lua",
    ["lambda.url"] = "lua/lambda/url.lua",
    ["lambda.user_agent"] = "lua/lambda/user_agent.lua",
    ["lambda.waiter"] = "lua/lambda/waiter.lua",
    ["lambda.xml"] = "lua/lambda/xml.lua",
  },
  copy_directories = { "docs", "examples", "types" },
  install = { conf = { "README.md", "CHANGELOG.md", "LICENSE" } },
}
