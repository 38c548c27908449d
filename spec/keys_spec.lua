-- Digests, encodings, identifiers and ES256 of lambda.core. openssl makes the keys and is the judge
-- of the signatures.
local core = require "lambda.core"

local KEY = "is not a private key in PEM form"
local CURVE = "is not a key on the curve P-256"
local ENCRYPTED = "is an encrypted private key"

local directory

local function read(path)
  local file = assert(io.open(path, "rb"))
  local content = file:read("*a")
  file:close()
  return content
end

local function write(name, content)
  local file = assert(io.open(directory .. "/" .. name, "wb"))
  file:write(content)
  file:close()
end

--- What openssl prints, run in the directory of this spec; a preloaded sanitizer is for Lua alone.
local function openssl(arguments)
  local pipe = io.popen(("cd %s && env -u LD_PRELOAD openssl %s 2>/dev/null"):format(directory,
    arguments), "r")
  local output = pipe:read("*a")
  pipe:close()
  return output
end

local function unhex(text)
  return (text:gsub("%x%x", function(byte) return string.char(tonumber(byte, 16)) end))
end

local function hex(text)
  return (text:gsub(".", function(byte) return ("%02x"):format(byte:byte()) end))
end

--- A positive INTEGER in DER. Source: X.690.
local function der_integer(bytes)
  bytes = bytes:gsub("^%z+", "")
  if bytes == "" or bytes:byte() >= 128 then bytes = "\0" .. bytes end
  return "\2" .. string.char(#bytes) .. bytes
end

local function der_signature(signature)
  local body = der_integer(signature:sub(1, 32)) .. der_integer(signature:sub(33))
  return "\48" .. string.char(#body) .. body
end

local MAKE = {  -- of "key.pem", in this order
  { "key.pem", "ecparam -name prime256v1 -genkey -noout" },
  { "with_parameters.pem", "ecparam -name prime256v1 -genkey" },
  { "pkcs8.pem", "pkcs8 -topk8 -nocrypt -in key.pem" },
  { "compressed.pem", "ec -in key.pem -conv_form compressed" },
  { "no_public.pem", "ec -in key.pem -no_public" },
  { "public.pem", "ec -in key.pem -pubout" },
  { "encrypted_pkcs8.pem", "pkcs8 -topk8 -passout pass:hush -in key.pem" },
  { "encrypted_sec1.pem", "ec -aes128 -passout pass:hush -in key.pem" },
  { "p384.pem", "ecparam -name secp384r1 -genkey -noout" },
  { "k256.pem", "ecparam -name secp256k1 -genkey -noout" },
  { "rsa.pem", "genrsa 2048" },
  { "ed25519.pem", "genpkey -algorithm ed25519" },
}

setup(function()
  directory = os.tmpname()
  os.remove(directory)
  os.execute(("env -u LD_PRELOAD mkdir %s"):format(directory))
  for _, made in ipairs(MAKE) do write(made[1], openssl(made[2])) end
end)
teardown(function() os.execute(("env -u LD_PRELOAD rm -r %s"):format(directory)) end)

describe("core.sha1_hex and core.sha256_hex", function()
  for _, case in ipairs {  -- text, SHA-1, SHA-256. Source: FIPS 180-4, examples; RFC 3174
    { "", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
    { "abc", "a9993e364706816aba3e25717850c26c9cd0d89d",
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    { "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1" },
    { ("a"):rep(1000000), "34aa973cd4c4daa4f61eeb2bdbad27316534016f",
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0" },
  } do
    it(("are those of the standard for %d bytes"):format(#case[1]), function()
      assert.same({ case[2], case[3] }, { core.sha1_hex(case[1]), core.sha256_hex(case[1]) })
    end)
  end

  it("take all bytes", function()
    write("bytes", "a\0b\255")
    assert.equal(openssl("dgst -sha1 -r bytes"):match("^%x+"), core.sha1_hex("a\0b\255"))
    assert.equal(openssl("dgst -sha256 -r bytes"):match("^%x+"), core.sha256_hex("a\0b\255"))
  end)

  it("raise for what is no text", function()
    for _, name in ipairs { "sha1_hex", "sha256_hex", "base64url", "base64_decode" } do
      for _, value in ipairs { {}, true, print } do
        assert.is_false(pcall(core[name], value))
      end
      assert.is_false(pcall(core[name]))
    end
  end)
end)

describe("core.base64url", function()
  for _, case in ipairs {  -- RFC 4648, section 10, without padding; then 62, 63 and the pieces' ends
    { "", "" }, { "f", "Zg" }, { "fo", "Zm8" }, { "foo", "Zm9v" }, { "foob", "Zm9vYg" },
    { "fooba", "Zm9vYmE" }, { "foobar", "Zm9vYmFy" },
    { "\251\239\190", "----" }, { "\255\255\255", "____" },
    { "\0\0\0\0", "AAAAAA" }, { "\255", "_w" },
    { ("abc"):rep(64), ("YWJj"):rep(64) }, { ("abc"):rep(64) .. "f", ("YWJj"):rep(64) .. "Zg" },
    { ("abc"):rep(100000) .. "fo", ("YWJj"):rep(100000) .. "Zm8" },
  } do
    it(("of %d bytes is %s"):format(#case[1], case[2]:sub(1, 20)), function()
      assert.equal(case[2], core.base64url(case[1]))
    end)
  end
end)

describe("core.base64_decode", function()
  for _, case in ipairs {  -- RFC 4648, section 10, with and without padding; then what is none
    { "", "" }, { "Zg==", "f" }, { "Zm8=", "fo" }, { "Zm9v", "foo" }, { "Zg", "f" }, { "Zm8", "fo" },
    { "Zm9vYmFy", "foobar" }, { "++//", "\251\239\255" }, { "AAAAAA==", "\0\0\0\0" },
    { ("YWJj"):rep(100000), ("abc"):rep(100000) },
    { "Z", nil }, { "Zg=", nil }, { "Zg===", nil }, { "Zm9v\n", nil }, { "--__", nil }, { "Z=g=", nil },
  } do
    it(("of %s is %s"):format(case[1]:sub(1, 20), tostring(case[2]):sub(1, 20)), function()
      assert.same({ case[2] }, { core.base64_decode(case[1]) })
    end)
  end
end)

describe("core.uuid", function()
  it("is of version 4, in lower case, and never the same", function()
    local seen = {}
    for _ = 1, 1000 do
      local uuid = core.uuid()
      local x = "%x%x%x%x"
      assert.truthy(uuid:match(("^%s%s%%-%s%%-4%%x%%x%%x%%-[89ab]%%x%%x%%x%%-%s%s%s$"):format(
        x, x, x, x, x, x)), uuid)
      assert.equal(uuid:lower(), uuid)
      assert.is_nil(seen[uuid])
      seen[uuid] = true
    end
  end)

  it("has every digit in every place that is free", function()
    local seen = {}
    for _ = 1, 2000 do
      local at = 0
      for digit in core.uuid():gmatch("%x") do
        at = at + 1
        seen[at] = seen[at] or {}
        seen[at][digit] = true
      end
    end
    for at, digits in ipairs(seen) do
      local count = 0
      for _ in pairs(digits) do count = count + 1 end
      assert.equal(at == 13 and 1 or at == 17 and 4 or 16, count)
    end
  end)
end)

-- Whether openssl verifies it.
local function verified(pem_name, message, signature)
  write("public_half.pem", openssl(("pkey -in %s -pubout"):format(pem_name)))
  write("message", message)
  write("signature", der_signature(signature))
  return openssl("dgst -sha256 -verify public_half.pem -signature signature message")
end

describe("core.es256_sign", function()
  for _, name in ipairs { "key.pem", "with_parameters.pem", "pkcs8.pem", "compressed.pem",
                          "no_public.pem" } do
    it("signs as openssl verifies, with " .. name, function()
      local signature, problem = core.es256_sign(read(directory .. "/" .. name), "a.b")
      assert.same({ 64, nil }, { #signature, problem })
      assert.equal("Verified OK\n", verified(name, "a.b", signature))
      assert.are_not.equal("Verified OK\n", verified(name, "a.c", signature))
    end)
  end

  it("has 64 bytes whatever the numbers begin with", function()
    local pem, short = read(directory .. "/key.pem"), nil
    for number = 1, 2000 do
      local signature = core.es256_sign(pem, "m" .. number)
      assert.equal(64, #signature)
      if signature:find("^%z") or signature:find("^%z", 33) then
        short = short or { "m" .. number, signature }
      end
    end
    assert.equal("Verified OK\n", verified("key.pem", short[1], short[2]))
  end)

  for _, message in ipairs { "", "a\0b", ("x"):rep(100000) } do
    it(("signs a message of %d bytes"):format(#message), function()
      local signature = core.es256_sign(read(directory .. "/key.pem"), message)
      assert.equal("Verified OK\n", verified("key.pem", message, signature))
    end)
  end
end)

describe("core.es256_public", function()
  for _, name in ipairs { "key.pem", "with_parameters.pem", "pkcs8.pem", "compressed.pem",
                          "no_public.pem" } do
    it("is the point that openssl shows, of " .. name, function()
      local text = openssl(("ec -in %s -noout -text -conv_form uncompressed"):format(name))
      local point = text:match("pub:%s*([%x:%s]+)"):gsub("[:%s]", ""):match("^04(%x+)")
      local x, y = core.es256_public(read(directory .. "/" .. name))
      assert.same({ point:sub(1, 64), point:sub(65, 128) }, { hex(x), hex(y) })
    end)
  end

  -- Points of the private keys 379 and 43, as python3-cryptography has them.
  for name, case in pairs {
    x = { 379, "005543894af3d00ed7d740abdbd75c96b06877b787db5f70eea78b90a8d7c00a",
      "bb4c85a3d8ea29efaafa24406912dd84d5b14dc32bf656ef6c6bd58a5d943f92" },
    y = { 43, "986ae2506f1ff104d04230861d8f4b498f4bc4c6d009b30f7544dc129b82d28d",
      "003cccc0a6460e0ae328a4d97d3c7b61d86fc6289c189f2525110c441bb07e97" },
  } do
    it("has 32 bytes also of a number that is shorter: " .. name, function()
      write("short.der", unhex(("30310201010420%064xa00a06082a8648ce3d030107"):format(case[1])))
      local x, y = core.es256_public(openssl("ec -inform DER -in short.der"))
      assert.same({ case[2], case[3] }, { hex(x), hex(y) })
    end)
  end
end)

describe("a key that is not for ES256", function()
  local function refused(expected, pem)
    assert.same({ nil, expected }, { core.es256_sign(pem, "message") })
    assert.same({ nil, expected }, { core.es256_public(pem) })
  end

  for name, expected in pairs {
    ["public.pem"] = KEY, ["encrypted_pkcs8.pem"] = ENCRYPTED, ["encrypted_sec1.pem"] = ENCRYPTED,
    ["p384.pem"] = CURVE, ["k256.pem"] = CURVE, ["rsa.pem"] = CURVE, ["ed25519.pem"] = CURVE,
  } do
    it("is refused: " .. name, function()
      refused(expected, read(directory .. "/" .. name))
    end)
  end

  for name, pem in pairs {
    ["nothing"] = "", ["a NUL"] = "\0", ["a word"] = "garbage", ["bytes"] = "\255\254\0\1",
    ["a head"] = "-----BEGIN EC PRIVATE KEY-----\n",
    ["an empty key"] = "-----BEGIN EC PRIVATE KEY-----\n-----END EC PRIVATE KEY-----\n",
    ["no base64"] = "-----BEGIN PRIVATE KEY-----\n????\n-----END PRIVATE KEY-----\n",
    ["other DER"] = "-----BEGIN PRIVATE KEY-----\nMAMCAQA=\n-----END PRIVATE KEY-----\n",
    ["too much"] = ("x"):rep(100000),
  } do
    it("is refused: " .. name, function() refused(KEY, pem) end)
  end

  it("is refused: one that is cut, at any place", function()
    local pem = read(directory .. "/key.pem")
    for length = 0, #pem - 10 do refused(KEY, pem:sub(1, length)) end
  end)

  it("is refused: one with a byte changed, or it signs with what it then is", function()
    local pem = read(directory .. "/key.pem")
    for at = 1, #pem do
      local changed = pem:sub(1, at - 1) .. "\1" .. pem:sub(at + 1)
      local signature, problem = core.es256_sign(changed, "m")
      assert.truthy(signature and #signature == 64 or problem == KEY or problem == CURVE)
    end
  end)

  it("is refused: one with a NUL", function()
    refused(KEY, read(directory .. "/key.pem") .. "\0")
  end)

  it("raises when it is no text", function()
    for _, value in ipairs { {}, true, print } do
      assert.is_false(pcall(core.es256_sign, value, ""))
      assert.is_false(pcall(core.es256_sign, "", value))
      assert.is_false(pcall(core.es256_public, value))
    end
  end)
end)

describe("ES256 over many calls", function()
  local function resident()
    local text = read("/proc/self/statm")
    return tonumber(text:match("^%d+ (%d+)"))
  end

  it("keeps no memory, whether it signs or refuses", function()
    if os.getenv("LAMBDA_PRELOAD") then return end -- a sanitizer holds memory back, and looks itself
    local pem, rsa = read(directory .. "/key.pem"), read(directory .. "/rsa.pem")
    local function many(count)
      for _ = 1, count do
        core.es256_sign(pem, "m")
        core.es256_public(pem)
        core.es256_sign(rsa, "m")
        core.es256_public("garbage")
      end
      collectgarbage()
      return resident()
    end
    local before = many(300)
    local pages = many(2000) - before
    assert.is_true(pages < 250, pages .. " pages more")
  end)
end)
