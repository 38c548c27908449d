--- What can go wrong with a call, and what must come of it then: one row a fault.
local fault_table = {}

---@class support.FaultRow
---@field name string
---@field faults table[] queued at the endpoint before the call, see faults.py
---@field expected table what the call comes to: result (true: what the service stores) or code,
--- kind, sent, status, retryable, gave_up; attempts, requests (that reached the server), slept
---@field options? table|fun(at: support.Places): table of the client
---@field call? table options of the call
---@field detour? table|fun(at: support.Places): table where requests go instead of to the endpoint:
--- { request = fields of lambda.Request, limits = fields of lambda.Limits }
---@field times? integer how many requests take the detour; all of the call
---@field clock? number seconds that the local clock is ahead
---@field settings? table of the endpoint
---@field proxy? table settings of the proxy
---@field warm? true|table a call goes before, on the same connection; a table: with this fault

local OK = "HTTP/1.1 200 OK\r\n"
local BODY = '{"MaximumRetryAttempts":1}'
local JSON = { maximum_retry_attempts = 1 } -- what BODY means
local HTML = "<!DOCTYPE html><html><head><title>Sorry</title></head><body>503</body></html>"
local GZIP = "\31\139\8\0\0\0\0\0\0\3\171\86\74\45\42\202\47\2\0\35\59\220\58\9\0\0\0"
local KEYS = {
  access_key_id = "AKIDEXAMPLE", secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
}
local SECOND = { access_key_id = "AKIDSECOND", secret_access_key = "second-secret" }
local UNKNOWN = { access_key_id = "AKIDUNKNOWN", secret_access_key = "gone" }
local YEAR = 365 * 86400

local rows = {}

local function merged(fields, more)
  for name, value in pairs(more or {}) do
    fields[name] = value
  end
  return fields
end

-- The service's answer comes after `requests` attempts, the waits between them being `slept`.
local function works(requests, slept, more)
  return merged({ result = true, attempts = requests, requests = requests, slept = slept or {} },
    more)
end

local function fails(code, more)
  return merged({ code = code, attempts = 1, requests = 1, slept = {}, retryable = false }, more)
end

-- Three attempts, as far apart as after a failure of the service.
local function gives_up(code, more)
  return merged({ code = code, attempts = 3, requests = 3, slept = { 0.05, 0.1 }, retryable = true,
    gave_up = "attempts" }, more)
end

local function lost(kind, sent, more)
  return gives_up("TransportError", merged({ kind = kind, sent = sent }, more))
end

-- An answer came, or the start of one, that no client can take.
local function no_answer(kind)
  return fails("TransportError", { kind = kind, sent = true })
end

local function unread() return fails("ResponseError", { status = 200 }) end

local function add(name, faults, expected, more)
  rows[#rows + 1] = merged({ name = name, faults = faults, expected = expected }, more)
end

-- A fault that passes is survived, and one that stays is told.
local function add_transient(name, fault, expected, more)
  local stays = merged(merged({}, fault), { count = 3 })
  add(name .. ", once", { fault }, works(2, { expected.slept[1] }), more)
  add(name .. ", always", { stays }, expected, more)
end

local function raw(head, body)
  return { raw = head .. "\r\n" .. (body or "") }
end

local function detour(pick)
  return function(at) return { request = pick(at) } end
end

-- No connection, or one that is bad before the request is read.
for _, case in ipairs { -- name, kind, sent, where
  { "connection refused", "connect", false, function(at) return { port = at.hostile.ports.refusing } end },
  { "unknown host", "resolve", false, function() return { host = "nowhere.invalid" } end },
  { "reset before the request is read", "closed", true,
    function(at) return { port = at.hostile.ports.reset } end },
  { "closed before the request is read", "closed", true,
    function(at) return { port = at.hostile.ports.close } end },
  { "plain HTTP to a TLS port", "closed", true,
    function(at) return { port = at.server.https.good.port } end },
} do
  add(case[1] .. ", once", {}, works(2, { 0.05 }, { requests = 1 }),
    { detour = detour(case[4]), times = 1 })
  add(case[1] .. ", always", {}, lost(case[2], case[3], { requests = 0 }),
    { detour = detour(case[4]) })
end
add("server that speaks first, and not HTTP", {},
  fails("TransportError", { kind = "other", sent = true, requests = 0 }),
  { detour = detour(function(at) return { port = at.hostile.ports.banner } end) })

-- A connection that ends too early.
local RESET = { cut = "before_headers", reset = true }
for name, fault in pairs {
  ["closed before the answer"] = { cut = "before_headers" },
  ["reset before the answer"] = RESET,
  ["half a head"] = { cut = "in_headers" },
  ["half a body"] = { cut = "in_body" },
  ["reset in the body"] = { cut = "in_body", reset = true },
  ["half a chunk"] = { cut = "in_body", chunked = true },
  ["content-length too large"] = { truncate = 5 },
  ["status line alone"] = { raw = OK },
  ["half a status line"] = { raw = "HTTP/1.1 20" },
  ["head alone"] = raw(OK .. "Content-Length: 26\r\n"),
  ["chunks without a last one"] = raw(OK .. "Transfer-Encoding: chunked\r\n", "1a\r\n" .. BODY .. "\r\n"),
  ["last chunk without its end"] = raw(OK .. "Transfer-Encoding: chunked\r\n",
    "1a\r\n" .. BODY .. "\r\n0\r\n"),
  ["100 Continue alone"] = raw("HTTP/1.1 100 Continue\r\n"),
} do
  add_transient(name, fault, lost("closed", true))
end
add("idle connection closed", {}, works(1), { warm = { close = true } })
add("idle connection reset", {}, works(1), { warm = { close = true, reset = true } })
add("connection closed as announced", {}, works(1), { warm = { close = "announced" } })
add("idle connection closed as the request comes", { { cut = "before_headers" } },
  works(1, {}, { requests = 2 }), { warm = true })
add("old connection cut within the head", { { cut = "in_headers" } }, works(2, { 0.05 }),
  { warm = true })
add("old connection cut within the body", { { cut = "in_body" } }, works(2, { 0.05 }),
  { warm = true })

-- Not HTTP, or not quite.
for name, fault in pairs {
  ["status that is no number"] = raw("HTTP/1.1 abc OK\r\nContent-Length: 0\r\n"),
  ["status line of another protocol"] = { raw = "SSH-2.0-OpenSSH_9.2\r\n" },
  ["HTTP/0.9"] = { raw = BODY },
  ["header without a colon"] = raw(OK .. "nonsense\r\nContent-Length: 26\r\n", BODY),
  ["NUL in a header"] = raw(OK .. "X-A: a\0b\r\nContent-Length: 26\r\n", BODY),
} do
  add(name, { fault }, no_answer("other"))
end
add("NUL bytes instead of a status line", { { raw = ("\0"):rep(64) } }, no_answer("other"))
for name, fault in pairs {
  ["chunk size that is no number"] = raw(OK .. "Transfer-Encoding: chunked\r\n", "xyz\r\n" .. BODY .. "\r\n"),
  ["chunk size without end"] = raw(OK .. "Transfer-Encoding: chunked\r\n", ("f"):rep(40) .. "\r\n"),
  ["chunk that is longer than it says"] = raw(OK .. "Transfer-Encoding: chunked\r\n",
    "2\r\n" .. BODY .. "\r\n0\r\n\r\n"),
} do
  add_transient(name, fault, lost("closed", true))
end
for name, fault in pairs { -- what a client may put up with
  ["lines that end in LF alone"] = { raw = "HTTP/1.1 200 OK\nContent-Length: 26\n\n" .. BODY },
  ["100 Continue in lines that end in LF alone"] = { raw = "HTTP/1.1 100 Continue\n\n" .. OK
    .. "Content-Length: 26\r\n\r\n" .. BODY },
  ["HTTP/1.0 until the end of the connection"] = raw("HTTP/1.0 200 OK\r\n", BODY),
  ["100 Continue before the answer"] = { raw = "HTTP/1.1 100 Continue\r\n\r\n" .. OK
    .. "Content-Length: 26\r\n\r\n" .. BODY },
  ["102 and 103 before the answer"] = { raw = "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early "
    .. "Hints\r\nLink: x\r\n\r\n" .. OK .. "Content-Length: 26\r\n\r\n" .. BODY },
  ["chunks with extensions and a trailer"] = raw(OK .. "Transfer-Encoding: chunked\r\n",
    "1a;a=b\r\n" .. BODY .. "\r\n0\r\nX-Trailer: 1\r\n\r\n"),
  ["100 kB of headers"] = raw(OK .. ("X-Filler: " .. ("x"):rep(990) .. "\r\n"):rep(100)
    .. "Content-Length: 26\r\n", BODY),
} do
  add(name, { fault }, works(1, {}, { result = JSON }))
end
-- Answers that say in two ways where they end, or that go on behind their end.
local FORGED = OK .. "Content-Length: 2\r\n\r\n{}"
for name, raw_answer in pairs {
  ["forged answer behind the answer"] = OK .. "Content-Length: 26\r\n\r\n" .. BODY .. FORGED,
  ["forged answer behind the last chunk"] = OK .. "Transfer-Encoding: chunked\r\n\r\n1a\r\n" .. BODY
    .. "\r\n0\r\n\r\n" .. FORGED,
  ["length beside chunks"] = OK .. "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n1a\r\n" .. BODY
    .. "\r\n0\r\n\r\n",
  ["the same length twice"] = OK .. "Content-Length: 26\r\nContent-Length: 26\r\n\r\n" .. BODY .. FORGED,
} do
  add(name, { { raw = raw_answer, kept = true } }, works(1, {}, { result = JSON }))
end
for name, length in pairs { ["two lengths"] = "26\r\nContent-Length: 2", ["length below 0"] = "-26",
  ["length with a sign"] = "+26", ["length in hexadecimal"] = "0x1a", ["length that is a word"] = "all",
  ["length with a fraction"] = "26.0" } do
  add(name, { { raw = OK .. "Content-Length: " .. length .. "\r\n\r\n" .. BODY, kept = true } },
    no_answer("other"))
end
-- What says where the body ends, so that not all who read it see it.
for name, line in pairs { ["length in a second line"] = "Content-Length:\r\n 26",
  ["length that goes on"] = "Content-Length: 26\r\n\t0", ["length, a blank, a colon"] = "Content-Length : 26",
  ["chunked in a second line"] = "Transfer-Encoding:\r\n chunked" } do
  add(name, { raw(OK .. line .. "\r\n", BODY) }, no_answer("other"))
end
add("second status line", { raw(OK .. "HTTP/1.1 200 OK\r\nContent-Length: 26\r\n", BODY) },
  no_answer("other"))
add("one header of 100 kB", { raw(OK .. "X-Long: " .. ("x"):rep(100 * 1024) .. "\r\n") },
  no_answer("too_large"))
add("400 kB of headers", { raw(OK .. ("X-Filler: " .. ("x"):rep(990) .. "\r\n"):rep(400)) },
  no_answer("too_large"))
add("2000 headers", { raw(OK .. ("a: b\r\n"):rep(2000)) }, no_answer("too_large"))
add("giant body", { { size = 17 * 1024 * 1024 } }, no_answer("too_large"))
add("giant body in chunks", { { size = 17 * 1024 * 1024, chunked = 1024 * 1024 } },
  no_answer("too_large"))
add("giant body announced", { raw(OK .. "Content-Length: 999999999999\r\n") },
  no_answer("too_large"))

-- Statuses other than 200.
for _, status in ipairs { 300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 407, 410, 413, 418,
  501, 505, 599 } do
  add("HTTP " .. status, { { status = status, headers = { Location = "http://127.0.0.1:1/" } } },
    fails(tostring(status), { status = status }))
end
for _, status in ipairs { 500, 502, 503, 504 } do
  add_transient(("HTTP %d of HTML"):format(status), { status = status, body = HTML,
    headers = { ["Content-Type"] = "text/html" } }, gives_up(tostring(status), { status = status }))
end
add_transient("HTTP 500 without a body", { status = 500 }, gives_up("500", { status = 500 }))
add("HTTP 511 of HTML", { { status = 511, body = HTML } }, fails("511", { status = 511 }))
add("RequestTimeoutException", { { error = "RequestTimeoutException", status = 408 } },
  works(2, { 0.05 }))
add("ResourceConflictException", { { error = "ResourceConflictException" } },
  fails("ResourceConflictException", { status = 409 }))
add("ResourceConflictException that is waited for", { { error = "ResourceConflictException",
  count = 2 } }, works(3, { 1, 2 }), { options = { retry_on = { "ResourceConflictException" } } })

-- 200, but.
for name, fault in pairs {
  ["200 with HTML"] = { body = HTML, headers = { ["Content-Type"] = "text/html" } },
  ["200 with JSON that is cut"] = { body = '{"FunctionArn":"arn:aws' },
  ["200 with a JSON list"] = { body = "[]" },
  ["200 with a JSON string"] = { body = '"ok"' },
  ["200 with text after the JSON"] = { body = BODY .. "x" },
  ["200 with a byte order mark"] = { body = "\239\187\191" .. BODY },
  ["200 with gzip"] = { body = GZIP, headers = { ["Content-Encoding"] = "gzip" } },
  ["200 with gzip unannounced"] = { body = GZIP },
  ["200 with a NUL"] = { body = '{"MaximumRetryAttempts":1}\0' },
  ["200 with a member of another type"] = { body = '{"MaximumRetryAttempts":"one"}' },
  ["200 with a number too large"] = { body = '{"MaximumRetryAttempts":1e999}' },
  ["200 nested too deep"] = { body = ("["):rep(5000) },
  ["content-length too small"] = { body = BODY, headers = { ["content-length"] = "9" } },
} do
  add(name, { fault }, unread())
end
add("200 without a body", { { status = 200 } }, works(1, {}, { result = {} }))
add("200 with null", { { body = "null" } }, works(1, {}, { result = {} }))
add("204", { { status = 204 } }, works(1, {}, { result = {} }))
add("200 in chunks of one byte", { { chunked = 1 } }, works(1))
add("200 of another content type", { { headers = { ["Content-Type"] = "text/html" } } }, works(1))
add("200 without a request id or a date",
  { { headers = { ["x-amzn-requestid"] = false, date = false } } }, works(1))

-- Throttling, and what the service asks for. The clock that these wait by is not real.
local function throttled(code, status)
  return gives_up(code, { status = status, slept = { 1, 2 } })
end
add_transient("429 without Retry-After", { status = 429 }, throttled("429", 429))
add_transient("TooManyRequestsException", { error = "TooManyRequestsException" },
  throttled("TooManyRequestsException", 429))
add_transient("ThrottlingException", { error = "ThrottlingException" },
  throttled("ThrottlingException", 400))
for _, case in ipairs { -- header, value, status, wait
  { "Retry-After", "2", 429, 2 },
  { "Retry-After", "0", 429, 1 },
  { "Retry-After", "3600", 429, 6 },
  { "Retry-After", "1.5", 429, 1 },
  { "Retry-After", "-1", 429, 1 },
  { "Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT", 429, 1 },
  { "Retry-After", "3", 503, 3 },
  { "Retry-After", { "3", "4" }, 503, 0.05 },
  { "x-amz-retry-after", "1500", 500, 1.5 },
  { "x-amz-retry-after", "0", 500, 0.05 },
  { "x-amz-retry-after", "10000", 500, 5.05 },
  { "x-amz-retry-after", "invalid", 500, 0.05 },
  { "x-amz-retry-after", "-100", 500, 0.05 },
  { "x-amz-retry-after", ("9"):rep(400), 500, 5.05 },
} do
  local value = type(case[2]) == "table" and table.concat(case[2], " and ") or case[2]
  add(("%d with %s: %s"):format(case[3], case[1], value:sub(1, 40)),
    { { status = case[3], headers = { [case[1]] = case[2] } } }, works(2, { case[4] }))
end
add("500 with x-amz-retry-after and Retry-After", { { status = 500,
  headers = { ["x-amz-retry-after"] = "700", ["Retry-After"] = "4" } } }, works(2, { 0.7 }))

-- Attempts.
add("one thing after the other", { { status = 503 }, { cut = "in_body" }, RESET, { status = 429 } },
  works(5, { 0.05, 0.1, 0.2, 8 }), { options = { max_attempts = 5 } })
add("a failure, and another that no retry cures", { { status = 503 },
  { error = "AccessDeniedException" } }, fails("AccessDeniedException",
  { status = 403, attempts = 2, requests = 2, slept = { 0.05 } }))
add("a failure when one attempt is all", { { status = 503 } },
  gives_up("503", { status = 503, attempts = 1, requests = 1, slept = {} }),
  { call = { max_attempts = 1 } })
add("a failure when retries are off", { RESET }, lost("closed", true,
  { attempts = 1, requests = 1, slept = {} }), { options = { retry_mode = "off" } })
add("throttling in adaptive mode", { { status = 429 } }, works(2, { 1, 1 }),
  { options = { retry_mode = "adaptive" } })

-- Time limits: these are real, and short.
local function late(sent, more)
  return gives_up("TimeoutError", merged({ kind = "timeout", sent = sent, attempts = 2,
    requests = 2, slept = { 0.05 } }, more))
end
local SILENCE = { delay = 3, count = 2 }
add("late answer, timeout", { SILENCE }, late(true),
  { call = { timeout = 0.25, max_attempts = 2 } })
add("late answer, read_timeout", { SILENCE }, late(true),
  { call = { read_timeout = 0.25, max_attempts = 2 } })
add("late answer, deadline", { { delay = 3 } }, late(true, { attempts = 1, requests = 1, slept = {},
  gave_up = "deadline" }), { call = { deadline = 0.4, retry_on = { "TimeoutError" } } }) -- waits 1 s
add("late answer, once", { { delay = 3 } }, works(2, { 0.05 }), { call = { timeout = 0.8 } })
add("slow trickle, timeout", { { slow = 0.02, count = 2 } }, late(true),
  { call = { timeout = 0.25, read_timeout = 10, max_attempts = 2 } })
add("slow trickle, read_timeout", { { slow = 0.001 } }, works(1), { call = { read_timeout = 5 } })
add("answer that stalls, read_timeout", { { cut = "in_body", hold = 3, count = 2 } }, late(true),
  { call = { read_timeout = 0.25, max_attempts = 2 } })
add("server that never answers", {}, late(true, { requests = 0 }), {
  detour = detour(function(at) return { port = at.server.silent } end),
  call = { timeout = 0.25, max_attempts = 2 },
})
add("wait that the deadline has no room for", { { status = 429, headers = { ["Retry-After"] = "5" } } },
  gives_up("429", { status = 429, attempts = 1, requests = 1, slept = {}, gave_up = "deadline" }),
  { call = { deadline = 4 } })
add("deadline after some attempts", { { status = 429, count = 2 } },
  gives_up("429", { status = 429, attempts = 2, requests = 2, slept = { 1 }, gave_up = "deadline" }),
  { call = { deadline = 2.5 } })

-- Clocks.
local function skewed() return fails("InvalidSignatureException", { status = 403 }) end
for _, ahead in ipairs { YEAR, -YEAR, 3600, -3600 } do
  add(("local clock ahead by %d s"):format(ahead), {}, works(2, { 0.05 }), { clock = ahead })
end
add("service's clock ahead by a day", {}, works(2, { 0.05 }), { settings = { clock_offset = 86400 } })
add("local clock wrong by less than matters", {}, works(1), { clock = 200 })
add("local clock wrong, correction off", {}, skewed(),
  { clock = 3600, options = { disable_clock_skew_correction = true } })
for name, headers in pairs {
  ["without a Date"] = { date = false },
  ["with a Date that is none"] = { date = "yesterday" },
  ["out of a cache"] = { age = "5" },
} do
  add("local clock wrong, answer " .. name, { { headers = headers } }, skewed(), { clock = 3600 })
end
add("bad signature while the clock is right", { { error = "InvalidSignatureException", status = 403 } },
  skewed())
add("local clock wrong and the service busy", { { status = 503 } }, works(2, { 0.05 }),
  { clock = YEAR }) -- the Date of the 503 was enough

-- Keys.
local function one_by_one(...)
  local keys, asked = { ... }, 0
  return function() asked = math.min(asked + 1, #keys) return keys[asked] end
end
for _, code in ipairs { "ExpiredTokenException", "ExpiredToken", "UnrecognizedClientException" } do
  add(code .. ", renewed", { { error = code, status = 403 } }, works(2, {}),
    { options = function() return { credentials = one_by_one(KEYS, SECOND) } end })
  add(code .. ", fixed keys", { { error = code, status = 403 } }, fails(code, { status = 403 }))
end
add("keys that are gone, renewed", {}, works(2, {}),
  { options = function() return { credentials = one_by_one(UNKNOWN, KEYS) } end })
add("expired token, renewed to another", { { error = "ExpiredTokenException", count = 2 } },
  fails("ExpiredTokenException", { status = 403, attempts = 2, requests = 2 }),
  { options = function() return { credentials = one_by_one(KEYS, SECOND) } end })
add("expired token, renewal fails", { { error = "ExpiredTokenException" } },
  fails("ExpiredTokenException", { status = 403 }), { options = function()
    local asked = 0
    return { credentials = function()
      asked = asked + 1
      return asked ~= 2 and KEYS or nil, "the vault is closed"
    end }
  end })

-- TLS. These clients talk to the good port otherwise.
local function secure(at) return { endpoint = at.server.https.good.url, ca_bundle = at.server.ca } end
local function refused(more) return fails("TransportError", merged({ kind = "tls", sent = false,
  requests = 0 }, more)) end
for _, name in ipairs { "wrong_host", "expired", "unknown", "not_yet", "any_name", "by_a_server" } do
  add("certificate: " .. name, {}, refused(), { options = secure,
    detour = detour(function(at) return { port = at.server.https[name].port } end) })
end
add("certificate of an authority that is not asked for", {}, refused(), { options = secure,
  detour = function() return { limits = { ca_bundle = "/etc/ssl/certs/ca-certificates.crt" } } end })
add("bundle that is not there", {}, refused(), { options = secure,
  detour = function() return { limits = { ca_bundle = "/nonexistent/ca.pem" } } end })
add("TLS to a plain HTTP port", {}, refused(), { options = secure,
  detour = detour(function(at) return { port = at.server.port } end) })
add("garbage instead of a handshake", {}, refused(), { options = secure,
  detour = detour(function(at) return { port = at.hostile.ports.hello_garbage } end) })
add("TLS refused", {}, lost("connect", false, { requests = 0 }), { options = secure,
  detour = detour(function(at) return { port = at.hostile.ports.refusing } end) })
add("TLS handshake that never ends", {}, late(false, { requests = 0 }), { options = secure,
  detour = detour(function(at) return { port = at.server.silent } end),
  call = { connect_timeout = 0.25, max_attempts = 2 } })
add_transient("TLS, cut in the body", { cut = "in_body" }, lost("closed", true), { options = secure })
add_transient("TLS, reset before the answer", RESET, lost("closed", true), { options = secure })
add_transient("TLS, no length and no farewell", raw(OK, BODY), lost("closed", true),
  { options = secure })
add("TLS, idle connection closed", {}, works(1), { options = secure, warm = { close = true } })
add("TLS, idle connection reset", {}, works(1),
  { options = secure, warm = { close = true, reset = true } })

-- Proxies: of plain HTTP, and tunnels.
local function through(at) return { proxy = at.proxy.url } end
local function tunnel(at) return merged(secure(at), through(at)) end
local function astray(limits) return { limits = limits } end
add("proxy", {}, works(1), { options = through })
add("tunnel", {}, works(1), { options = tunnel })
add("proxy that refuses", {}, fails("403", { status = 403, requests = 0 }),
  { options = through, proxy = { refuse = 403 } })
add("proxy that has no way", {}, gives_up("502", { status = 502, requests = 0 }),
  { options = through, proxy = { refuse = 502 } })
add("proxy that wants a password", {}, fails("407", { status = 407, requests = 0 }),
  { options = through, proxy = { user = "a:b" } })
add("tunnel that is refused", {}, lost("proxy", false, { requests = 0 }),
  { options = tunnel, proxy = { refuse = 403 } })
add("tunnel that wants a password", {}, lost("proxy", false, { requests = 0 }),
  { options = tunnel, proxy = { user = "a:b" } })
for name, options in pairs { proxy = through, tunnel = tunnel } do
  add(name .. " that is not there, always", {}, lost("proxy", false, { requests = 0 }), {
    options = options, detour = function(at)
      return astray { proxy = "http://127.0.0.1:" .. at.hostile.ports.refusing }
    end })
  add(name .. " that is not there, once", {}, works(2, { 0.05 }, { requests = 1 }), {
    options = options, times = 1, detour = function(at)
      return astray { proxy = "http://127.0.0.1:" .. at.hostile.ports.refusing }
    end })
  add(name .. " whose name is unknown", {}, lost("proxy", false, { requests = 0 }), {
    options = options, detour = function() return astray { proxy = "http://nowhere.invalid:1" } end })
end

fault_table.rows = rows

return fault_table
