-- Requests that botocore made and signed with a frozen clock; see the reference of the API.
local core = require "lambda.core"
local lambda = require "lambda"

local KEYS = {
  access_key_id = "AKIDEXAMPLE",
  secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
}
local TIME = 1767323045 -- 2026-01-02T03:04:05Z
local HOST = "lambda.us-east-1.amazonaws.com"
local FUNCTIONS = "/2019-09-25/functions/"
local ARN = "arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3A"
local JSON = { ["content-type"] = "application/json" }

local GOLDEN = {
  { method = "PUT", path = FUNCTIONS .. "my-function/event-invoke-config", headers = JSON,
    body = '{"MaximumRetryAttempts": 0, "MaximumEventAgeInSeconds": 3600}',
    operation = "put_function_event_invoke_config",
    params = { function_name = "my-function", maximum_retry_attempts = 0,
      maximum_event_age_in_seconds = 3600 },
    signed = "content-type;host;x-amz-date",
    signature = "1da06bafa35065ae5a0a953e62aded938988accdfa89b844d367612a158e6435" },
  { method = "PUT", path = FUNCTIONS .. "my-function/event-invoke-config", headers = JSON,
    body = "{}",
    operation = "put_function_event_invoke_config", params = { function_name = "my-function" },
    signed = "content-type;host;x-amz-date",
    signature = "e65814136ef9804c10f080a1e48356a265b82ade22db56e9826249331785f72f" },
  { method = "PUT", path = FUNCTIONS .. ARN .. "my-function/event-invoke-config",
    query = "Qualifier=%24LATEST", headers = JSON,
    body = '{"DestinationConfig": {"OnSuccess": {}, "OnFailure": '
      .. '{"Destination": "arn:aws:sqs:us-east-1:123456789012:q"}}}',
    operation = "put_function_event_invoke_config",
    params = { function_name = "arn:aws:lambda:us-east-1:123456789012:function:my-function",
      qualifier = "$LATEST", destination_config = { on_success = {},
        on_failure = { destination = "arn:aws:sqs:us-east-1:123456789012:q" } } },
    signed = "content-type;host;x-amz-date",
    signature = "4dfad16d26079a087cf3fb05c41e6ee6a4a3beed33349ce0790aeb7a2f9137e7" },
  { method = "GET", path = FUNCTIONS .. "my-function%3ABLUE/event-invoke-config",
    operation = "get_function_event_invoke_config",
    params = { function_name = "my-function:BLUE" },
    signature = "1b04075b707683a9aed50768353c3280b10c643d2916947ce14a2c6b3e3c494a" },
  { method = "GET", path = FUNCTIONS .. "my-function/event-invoke-config/list",
    query = "MaxItems=50&Marker=a%2Fb%2Bc%3D",
    operation = "list_function_event_invoke_configs",
    params = { function_name = "my-function", marker = "a/b+c=", max_items = 50 },
    signature = "0d61dded8b96fb23ffa20afe8de6d3a47674357550e016403c1fd0f0760bf7cd" },
  { method = "DELETE", path = FUNCTIONS .. "my-function/event-invoke-config",
    query = "Qualifier=BLUE",
    operation = "delete_function_event_invoke_config",
    params = { function_name = "my-function", qualifier = "BLUE" },
    signature = "879425007484e2ec280dcf78802390e85bb2963fafaa23e223ee2606774fd8dd" },
  { method = "GET", path = FUNCTIONS .. "my-function/event-invoke-config", token = "TOKEN",
    operation = "get_function_event_invoke_config", params = { function_name = "my-function" },
    signed = "host;x-amz-date;x-amz-security-token",
    signature = "c5850af81464641d0686919a248ecf4f2667dd0ad6d5ad505454451c5574c4c4" },
  { method = "POST", path = "/2015-03-31/functions/my-function/invocations", body = '{"a":1}',
    headers = { ["x-amz-invocation-type"] = "Event", ["x-amz-log-type"] = "Tail",
      ["x-amz-client-context"] = "e30=" },
    signed = "host;x-amz-client-context;x-amz-date;x-amz-invocation-type;x-amz-log-type",
    signature = "a17af374f3b97de277dec02b825a22fcb07eae6928f9e8adff49e787a36638a5" },
  { method = "DELETE", path = "/2017-03-31/tags/" .. ARN .. "f",
    query = "tagKeys=a%20b&tagKeys=c",
    signature = "825978e68307d36bf33afccd232acae4930d9b65ba616e8bf9b1d86d8f8e8e89" },
  { method = "GET", path = "/2018-10-31/layers",
    query = "find=LayerVersion&Arn=arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Alayer%3Al%3A1",
    signature = "301cb1d59b80e0cef8f3f3c47eed7c789082b93c477bcf689b78509b7578dee7" },
}

local function authorization(case)
  return ("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/us-east-1/lambda/aws4_request, "
    .. "SignedHeaders=%s, Signature=%s"):format(case.signed or "host;x-amz-date", case.signature)
end

local function keys_of(case)
  return { access_key_id = KEYS.access_key_id, secret_access_key = KEYS.secret_access_key,
    session_token = case.token }
end

describe("the golden request", function()
  for _, case in ipairs(GOLDEN) do
    local title = case.method .. " " .. case.path .. "?" .. (case.query or "")

    it(title .. " has botocore's signature", function()
      local headers = assert(lambda.sign({
        method = case.method, headers = case.headers, body = case.body,
        url = "https://" .. HOST .. case.path .. (case.query and "?" .. case.query or ""),
      }, { credentials = keys_of(case), region = "us-east-1", time = TIME }))
      assert.same({ authorization = authorization(case), ["x-amz-date"] = "20260102T030405Z",
        ["x-amz-security-token"] = case.token }, headers)
    end)

    if case.operation then
      it(title .. " is what encode makes, the body but for its blanks", function()
        local request = assert(core.encode(case.operation, case.params, true))
        local pairs_of = function(query)
          local list = {}
          for pair in (query or ""):gmatch("[^&]+") do list[#list + 1] = pair end
          table.sort(list)
          return list
        end
        assert.same(pairs_of(case.query), pairs_of(request.query))
        assert.same({ case.method, case.path, case.body and case.body:gsub("([:,]) ", "%1") },
          { request.method, request.path, request.body })
        assert.equal(case.body and "application/json", request.headers["content-type"])
      end)
    end
  end
end)

describe("a signing key", function()
  local signer = core.signer()

  local function sign(keys, region, service, time)
    local request = { method = "GET", path = "/", headers = { host = "h" } }
    assert(signer:sign(request, keys, region, service, time))
    return request.headers.authorization
  end

  it("is never that of another secret, region, service or day", function()
    local other = { access_key_id = "AKIDEXAMPLE", secret_access_key = "other" }
    local calls = { { KEYS, "us-east-1", "lambda", TIME }, { other, "us-east-1", "lambda", TIME },
      { KEYS, "us-east-2", "lambda", TIME }, { KEYS, "us-east-1", "sts", TIME },
      { KEYS, "us-east-1", "lambda", TIME + 86400 } }
    local seen = {}
    for i, call in ipairs(calls) do
      local alone = core.signer()
      local request = { method = "GET", path = "/", headers = { host = "h" } }
      assert(alone:sign(request, call[1], call[2], call[3], call[4]))
      seen[i] = request.headers.authorization
    end
    for _ = 1, 3 do
      for i, call in ipairs(calls) do
        assert.equal(seen[i], sign(call[1], call[2], call[3], call[4]))
      end
    end
    for i = 1, #seen do
      for k = i + 1, #seen do
        assert.are_not.equal(seen[i]:match("Signature=(%x+)"), seen[k]:match("Signature=(%x+)"))
      end
    end
  end)

  it("takes a secret of up to 256 bytes, beyond the block of the hash too", function()
    local keys = { access_key_id = "A", secret_access_key = ("s"):rep(256) }
    assert.is_string(sign(keys, "r", "s", TIME))
    keys.secret_access_key = ("s"):rep(257)
    local request = { method = "GET", path = "/", headers = { host = "h" } }
    local ok, message = signer:sign(request, keys, "r", "s", TIME)
    assert.is_nil(ok)
    assert.equal("the request, the secret access key, the region or the service is too long",
      message)
  end)

  it("signs the example of the IAM User Guide", function()
    local request = { method = "GET", path = "/", query = "Action=ListUsers&Version=2010-05-08",
      headers = { host = "iam.amazonaws.com",
        ["content-type"] = "application/x-www-form-urlencoded; charset=utf-8" } }
    assert(signer:sign(request, { access_key_id = "AKIDEXAMPLE",
      secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" }, "us-east-1", "iam",
      1440938160)) -- 20150830T123600Z
    assert.equal("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
      request.headers.authorization:match("Signature=(%x+)"))
  end)
end)
