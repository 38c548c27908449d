---@meta
-- Written out of the annotations in the sources by `make types`: change those.

---@class lambda
---@field version string of this library
---@field null any what stands for JSON's null: as a parameter it counts as absent
---@field errors lambda.errors
---@field credentials lambda.credentials providers to compose; loaded when first used
local lambda = {}

--- Make a client. Does no I/O; region, endpoint and credentials are looked up at the first call.
--- Raises when `options` is no table.
---@param options? lambda.Options
---@return lambda.Client? client
---@return lambda.ConfigurationError? err names every option that is wrong
function lambda.new(options) end

--- Mark a table as a list, so that in a payload it is one when it is empty, too: `{}` alone is an
--- empty object.
---@param values? table
---@return table values with a metatable
function lambda.list(values) end

--- Sign any request with the default client; see lambda.Client.sign.
---@param request lambda.SignRequest
---@param options? lambda.SignOptions
---@return table<string, string>? headers to add to the request
---@return lambda.Error? err
function lambda.sign(request, options) end

---@class lambda.Options
---@field region? string "eu-west-1"; default: AWS_REGION, AWS_DEFAULT_REGION, the profile's
---@field profile? string name in the shared files; default: AWS_PROFILE, else "default"
---@field config_file? string path; default: AWS_CONFIG_FILE, else ~/.aws/config
---@field shared_credentials_file? string path; default: AWS_SHARED_CREDENTIALS_FILE, else
--- ~/.aws/credentials
---@field credentials? lambda.Credentials|lambda.Provider default: the chain of providers
---@field mfa_code? lambda.MfaCode is asked for the code of a profile's mfa_serial
---@field endpoint? string URL of the service; default: AWS_ENDPOINT_URL_LAMBDA, AWS_ENDPOINT_URL,
--- the profile's, else by region
---@field ignore_configured_endpoint_urls? boolean take no URL but the option's; default false
---@field use_fips_endpoint? boolean default false
---@field use_dualstack_endpoint? boolean default false
---@field sts_regional_endpoints? "regional"|"legacy" default "regional"
---@field ca_bundle? string PEM file; default: the system's
---@field proxy? string|false URL, which may hold user:password; "" or false for none; default:
--- https_proxy, http_proxy, all_proxy and their like in upper case
---@field no_proxy? string hosts to reach without proxy, with commas; default: no_proxy, NO_PROXY
---@field connect_timeout? number seconds; default 3.1
---@field read_timeout? number seconds without a byte either way; default: as long as `timeout`
---@field timeout? number seconds for one attempt; default 60, or 910 where a function is waited for
---@field deadline? number seconds for a whole call, its waits included; default none
---@field max_attempts? integer tries, the first among them; default 3
---@field retry_on? lambda.RetryOn what else is worth another attempt: codes, or a function of the
--- error
---@field retry_sent? boolean send an Invoke again that may have run already; default false
---@field disable_clock_skew_correction? boolean sign by the local clock alone; default false
---@field on_event? fun(event: lambda.CallEvent) is told of attempts, retries and refreshes
---@field retry_mode? "standard"|"adaptive"|"legacy"|"off" default "standard"
---@field validate? boolean check parameters before sending; default true
---@field sdk_ua_app_id? string name of the application, for the header user-agent
---@field ec2_metadata_disabled? boolean never ask the metadata service; default false
---@field ec2_metadata_service_endpoint? string URL; default by the mode
---@field ec2_metadata_service_endpoint_mode? "IPv4"|"IPv6" default "IPv4"
---@field ec2_metadata_v1_disabled? boolean default false
---@field ec2_instance_profile_name? string default: what the metadata service lists
---@field metadata_service_timeout? number seconds for one attempt; default 1
---@field metadata_service_num_attempts? integer default 1
---@field shared_dict? string name of a lua_shared_dict of nginx, in which its workers share keys
---@field shared_key? string what the keys are called there that a function of yours returns
---@field runtime? lambda.Runtime functions that replace those of the host

---@class lambda.Credentials
---@field access_key_id string
---@field secret_access_key string
---@field session_token? string
---@field expiration? number|string epoch seconds, or ISO 8601; what was checked has a number
---@field account_id? string taken, not used

--- Returns credentials; or nil and a reason as a string: not configured here, ask the next one;
--- or nil and an error object: configured, and failed.
---@alias lambda.Provider fun(context: lambda.ProviderContext): lambda.Credentials?, any

---@class lambda.ProviderContext
---@field settings lambda.Settings of the client that asks
---@field runtime lambda.Runtime
---@field now number epoch seconds
---@field refused? lambda.Credentials what the service has just refused: not to be given again
---@field ends? number by deadline.clock: when the call that needs them must be over

---@class lambda.Settings: lambda.Options checked and copied
---@field loaded? lambda.Profile the profile, once it is read
---@field found? table<string, { value: any, source: string? }> what config.value found

---@class lambda.Profile
---@field name string
---@field values lambda.Section empty when neither file has it
---@field files { config: string, credentials: string }
---@field all lambda.Profiles everything in both files
---@field own lambda.Section what of `values` is from the credentials file
---@field unreadable string[] files that were passed over: "cannot read the config file: …"

---@alias lambda.Section table<string, string|table<string, string>> by key in lower case

---@class lambda.Profiles
---@field profiles table<string, lambda.Section>
---@field sso_sessions table<string, lambda.Section>
---@field services table<string, lambda.Section>

---@class lambda.Runtime what differs from host to host
---@field send fun(to: lambda.Request, limits: lambda.Limits): lambda.Response?, lambda.Failure?
---@field open? fun(to: lambda.Request, limits: lambda.Limits): lambda.Stream?, lambda.Failure?
---@field sleep fun(seconds: number)
---@field now fun(): number epoch seconds
---@field clock? fun(): number seconds by a clock that is never set; default: now
---@field random fun(): number 0 <= x < 1
---@field once fun(key: any, fn: function): any calls `fn` once however many callers wait
---@field run fun(words: string[], limits: table): table?, table? a program, without a shell
---@field background? fun(seconds: number, fn: fun()): boolean have it called later, beside calls

---@class lambda.Request
---@field method string
---@field scheme "http"|"https"
---@field host string
---@field port integer
---@field path string encoded
---@field query string encoded, without "?"; may be empty
---@field headers table<string, string> names in lower case
---@field body? string

---@class lambda.Limits
---@field timeout number seconds for the attempt
---@field connect_timeout number seconds
---@field read_timeout? number seconds without a byte either way; nil: no limit of its own
---@field max_body? number bytes; nil: 16 MiB for send, no limit for open
---@field ca_bundle? string PEM file; nil: the system's
---@field proxy? string URL, "" for none; nil: as the environment has it

---@class lambda.Response
---@field status integer
---@field headers table<string, string> names in lower case
---@field body string

---@class lambda.Failure
---@field kind string resolve, connect, tls, timeout, closed, proxy, too_large, phase, other
---@field message string
---@field sent boolean whether the server may have seen the request

---@class lambda.Stream an answer whose body is still to come
---@field status integer
---@field headers table<string, string> names in lower case
---@field read fun(self: lambda.Stream): string?, lambda.Failure? the next bytes, not empty; nil
--- alone at the end
---@field close fun(self: lambda.Stream) read no more of it, which closes the connection before the
--- end; after the end nothing is left to do

---@alias lambda.MfaCode fun(serial: string): string?, string? the 6 digits that the device shows
--- now, or nil and a reason; asked for again at each refresh

---@alias lambda.RetryOn string[]|fun(err: lambda.Error): boolean

---@class lambda.Error
---@field code string the service's error code, else the name of the class
---@field message string
---@field operation? string the operation's name, put_function_event_invoke_config
---@field attempts? integer requests sent, of an error of a call
---@field seconds? number that the call took, waits included
---@field gave_up? "attempts"|"deadline"|"quota"|"sent" why no further attempt was made
---@field retryable boolean whether a later try may succeed
---@field is fun(self: lambda.Error, class: string|lambda.ErrorClass): boolean

---@class lambda.ErrorClass
---@field name string
---@field parent? lambda.ErrorClass

---@class lambda.CallEvent
---@field name "attempt_start"|"attempt_end"|"retry"|"credentials_refresh"
---@field operation? string not of credentials_refresh
---@field attempt? integer number of the attempt, 1 for the first
---@field invocation_id? string the same for all attempts of a call; the service has it too
---@field status? integer attempt_end: HTTP status of the answer
---@field request_id? string attempt_end: of the answer
---@field seconds? number attempt_end, credentials_refresh: how long it took
---@field delay? number retry: seconds until the next attempt
---@field reason? string retry: code of the error
---@field expiration? number credentials_refresh: epoch seconds
---@field error? lambda.Error attempt_end, retry, credentials_refresh: what it failed with

---@class lambda.ConfigurationError: lambda.Error no region, a bad option, an unreadable profile

---@class lambda.SignRequest
---@field url string absolute; path and query as they are sent: percent-encoded
---@field method? string default "GET"
---@field headers? table<string, string|number|(string|number)[]> a list: a header that is repeated
---@field body? string default empty

---@class lambda.SignOptions
---@field credentials? lambda.Credentials|lambda.Provider
---@field region? string
---@field service? string "lambda", "execute-api", "bedrock", …; default "lambda"
---@field time? number epoch seconds; default now

---@class lambda.Client
local Client = {}

--- Sign any request for any service whose path is encoded twice and normalised: all but S3.
--- What is not given comes from the client: its credentials, its region, the service "lambda", now.
---@param request lambda.SignRequest
---@param options? lambda.SignOptions
---@return table<string, string>? headers to add to the request
---@return lambda.Error? err
function Client:sign(request, options) end

---@class lambda.errors
---@field Error lambda.ErrorClass
---@field ServiceError lambda.ErrorClass
---@field ParameterError lambda.ErrorClass
---@field ConfigurationError lambda.ErrorClass
---@field CredentialsError lambda.ErrorClass
---@field TransportError lambda.ErrorClass
---@field TimeoutError lambda.ErrorClass
---@field ResponseError lambda.ErrorClass
---@field WaiterError lambda.ErrorClass
---@field [string] lambda.ErrorClass the errors of the service's model
local errors = {}

--- Whether `value` is an error of this class or of one below it. Never raises.
--- A name may also be the code of a service error that the model does not list.
---@param value any
---@param class string|lambda.ErrorClass
---@return boolean
function errors.is(value, class) end

--- Make an error object. `name` is a class, or a code of the service: one that the model lists has
--- a class of its own, any other is a ServiceError with that code. A code from outside belongs in
--- `fields.code` of a "ServiceError", so that it can never choose one of the client's own classes.
---@param name string
---@param fields? table copied; without `message` a ParameterError makes it from its violations
---@param members? table the error's own members from the service: they replace none of `fields`
---@return lambda.Error
function errors.new(name, fields, members) end

---@class lambda.credentials
local credentials = {}

--- The default chain: environment, profile, web identity, container, instance metadata.
---@return lambda.Provider
function credentials.default() end

--- Several sources in order: the first that has credentials is taken, one that fails ends the
--- search. Raises for a list that is empty or holds anything else.
---@param sources (lambda.Credentials|lambda.Provider)[] a function of yours returns nil and a text
--- to hand on to the next one
---@return lambda.Provider
function credentials.chain(sources) end

--- A role of STS (AssumeRole), with the rights of `source`. Raises for wrong options.
---@param given { role_arn: string, source?: lambda.Credentials|lambda.Provider,
--- role_session_name?: string, external_id?: string, duration_seconds?: integer,
--- mfa_serial?: string, mfa_code?: lambda.MfaCode, policy?: string, policy_arns?: string[],
--- tags?: table<string, string>, transitive_tag_keys?: string[], source_identity?: string,
--- region?: string } source: default chain; region of STS: the client's
---@return lambda.Provider
function credentials.assume_role(given) end

--- A role of STS (AssumeRoleWithWebIdentity) with the token in a file, read anew each time.
---@param given { role_arn: string, token_file: string, role_session_name?: string,
--- duration_seconds?: integer, region?: string } region of STS: the client's
---@return lambda.Provider
function credentials.web_identity(given) end

--- A profile of the shared files, whatever it uses: keys, a role, SSO, a process, a login.
---@param given { profile: string }
---@return lambda.Provider
function credentials.profile(given) end

--- What a program prints, as a profile's credential_process does.
---@param given { command: string } split into words as a shell would, run without one
---@return lambda.Provider
function credentials.process(given) end

--- The keys in the environment: AWS_ACCESS_KEY_ID and what belongs to it.
---@return lambda.Provider
function credentials.environment() end

--- What the agent of ECS or EKS Pod Identity gives out.
---@return lambda.Provider
function credentials.container() end

--- The role of an EC2 instance, from its metadata service, version 2.
---@return lambda.Provider
function credentials.instance_metadata() end

---@class lambda.Streamed members of the answer's head are fields of it; in a loop what goes wrong
--- is raised
---@field err? lambda.Error why the stream ended before its end; nil while it goes on, and when it
--- ended well
---@field complete? lambda.InvokeWithResponseStreamCompleteEvent what the service says of the
--- function once its output is there
---@field function_error? string the function failed: complete.error_code
---@field error? lambda.FunctionError what it failed with: complete.error_details
---@field log? string the end of its log: complete.log_result as text
local Streamed = {}

--- Wait for the next event: a table with one member, named for what it is:
--- `{ payload_chunk = { payload = "…" } }`, `{ invoke_complete = { … } }`. After the end, the same
--- again.
---@return lambda.InvokeWithResponseStreamResponseEvent? event nil at the end
---@return lambda.Error? err why the stream ended before its end
function Streamed:next_event() end

--- Wait for the next output of the function: a string of bytes, cut anywhere. After the end, the
--- same again.
---@return string? chunk never empty; nil at the end
---@return lambda.Error? err why the stream ended before its end
function Streamed:read() end

--- Iterate over the events as they come, each as next_event gives it. A second loop goes on where
--- the first was left. Raises the error when the stream ends too early.
---@return fun(): lambda.InvokeWithResponseStreamResponseEvent? next nil at the end
function Streamed:events() end

--- Iterate over the output of the function as it comes, each piece as read gives it. A second loop
--- goes on where the first was left. Raises the error when the stream ends too early.
---@return fun(): string? next nil at the end
function Streamed:chunks() end

--- Read no more: frees the connection. Without it that happens at the end of the stream, and when
--- the result is no longer used.
function Streamed:close() end

---@class lambda.FunctionError what a function that failed says of it
---@field type? string "TypeError", "Function.TimedOut", …
---@field message? string
---@field trace? any where it failed, as the function's runtime has it

---@class lambda.Pages in a loop, `for page in pages do`, what goes wrong is raised
---@field token? string where the next page begins: the parameter `marker` of a later call, which
--- goes on from here
---@field metadata? lambda.Metadata of the last call
local Pages = {}

--- Fetch the next page. After an error the same page can be asked for again, but for a marker that
--- comes twice: that error stays.
---@return table? page nil at the end
---@return lambda.Error? err
function Pages:next() end

---@class lambda.Metadata of a call that failed it is the error itself
---@field attempts integer requests sent
---@field status? integer HTTP status of the last answer
---@field request_id? string of the last answer
---@field seconds number that the call took, waits included

---@class lambda.Items in a loop, `for item in items do`, what goes wrong is raised
---@field pages lambda.Pages where they come from
local Items = {}

--- The next item; a page is fetched when the ones before it are through.
---@return any? item nil at the end
---@return lambda.Error? err
function Items:next() end

---@class lambda.ParameterError: lambda.Error a parameter breaks a rule; nothing was sent
---@field violations lambda.Violation[]

---@class lambda.Violation
---@field path string destination_config.on_failure.destination
---@field message string
---@field value? any

---@class lambda.CredentialsError: lambda.Error no provider had credentials, or one failed
---@field cause? lambda.Error what the provider failed with

---@class lambda.TimeoutError: lambda.TransportError

---@class lambda.TransportError: lambda.Error no answer came
---@field kind string resolve, connect, tls, timeout, closed, proxy, too_large, phase, other
---@field sent boolean whether the service may have seen the request
---@field attempts? integer

---@class lambda.ResponseError: lambda.Error an answer that cannot be understood
---@field status integer
---@field headers table<string, string>
---@field body string the start of the body
---@field attempts? integer

---@class lambda.WaiterError: lambda.Error what was waited for did not come to be
---@field waiter string function_active_v2
---@field reason "failure"|"polls"|"deadline" it never will, or not within the limits
---@field polls integer calls that were made
---@field result? table of the last call that had one
---@field cause? lambda.Error of the last call
---@field status? integer HTTP status of the last answer
---@field request_id? string of the last answer

---@class lambda.ServiceError: lambda.Error the service answered with an error
---@field status integer HTTP status
---@field request_id? string
---@field attempts integer
---@field headers table<string, string> names in lower case
---@field type? string "User" or "Service"
---@field reason? string
---@field retry_after_seconds? string

---@class lambda.CallOptions
---@field connect_timeout? number seconds
---@field read_timeout? number seconds without a byte either way
---@field timeout? number seconds for one attempt
---@field deadline? number seconds for the whole call
---@field max_attempts? integer
---@field retry_on? lambda.RetryOn
---@field retry_sent? boolean
---@field validate? boolean

---@class lambda.WaiterOptions: lambda.CallOptions of each call; `deadline`: seconds for all of it
---@field delay? number seconds between two calls; default: the model's
---@field max_delay? number seconds that the delay may grow to, by chance; default: it stays
---@field max_polls? integer calls, the first among them; default: the model's

return lambda
