"""The rules of :mod:`bigcommerce_sdk.http.ratelimit` as an atomic Redis script.

The rules exist twice, because optimistic locking does not scale: with dozens of processes that
write one key, some lose every round. A property test checks that both give the same results; shared
constants are passed as arguments.
"""

from __future__ import annotations

from bigcommerce_sdk.http import ratelimit

#: Shared constants: the last arguments of the script.
NUMBERS = (
    ratelimit.SHARE,
    ratelimit.POLL_FRACTION,
    ratelimit.CONTENTION_MEMORY,
    ratelimit.RESET_TOLERANCE,
    ratelimit.LONGEST_WINDOW,
)

#: The script.
#:
#: KEYS[1]: the key of the window, a JSON list of its fields and the time of its last use.
#: ARGV: the operation; the time, or "" for that of the server; left, quota, window_seconds,
#: reset_seconds and retry_seconds of the response, or ""; "1" if it rejected the request; seconds
#: to keep the key after the end of its window; NUMBERS.
#: Returns the seconds to wait, as text.
SCRIPT = """
local operation, now = ARGV[1], tonumber(ARGV[2])
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) + tonumber(time[2]) / 1e6
end
local reported_left, reported_quota, reported_window, reported_reset, reported_retry =
  tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local refused, kept = ARGV[8] == '1', tonumber(ARGV[9])
local SHARE, POLL_FRACTION, CONTENTION_MEMORY, RESET_TOLERANCE, LONGEST_WINDOW =
  tonumber(ARGV[10]), tonumber(ARGV[11]), tonumber(ARGV[12]), tonumber(ARGV[13]),
  tonumber(ARGV[14])

-- read: anything that is not a window counts as unknown

local function number(value, optional)
  if optional and value == cjson.null then return true end
  return type(value) == 'number' and value >= 0 and value < 1e12
end

local function unknown()
  return {resets_at = 0, confirmed = true, in_flight = 0, contended_windows = 0}
end

local function read()
  local text = redis.pcall('GET', KEYS[1])
  if type(text) ~= 'string' then return unknown() end
  local ok, v = pcall(cjson.decode, text)
  if not ok or type(v) ~= 'table' or #v ~= 8 then return unknown() end
  if not (number(v[1], true) and number(v[2]) and number(v[3], true) and number(v[4], true)
      and type(v[5]) == 'boolean' and number(v[6]) and number(v[7]) and number(v[8])) then
    return unknown()
  end
  local function optional(value)
    if value ~= cjson.null then return value end
  end
  local w = {left = optional(v[1]), resets_at = v[2], quota = optional(v[3]),
    seconds = optional(v[4]), confirmed = v[5], in_flight = v[6], contended_windows = v[7]}
  if w.left then  -- rebased
    w.resets_at = math.min(w.resets_at - math.max(0, v[8] - now), now + LONGEST_WINDOW)
  end
  return w
end

local function write(w)
  local function text(value)
    if value == nil then return 'null' end
    if type(value) == 'boolean' then return tostring(value) end
    return string.format('%.17g', value)
  end
  local fields = {text(w.left), text(math.max(0, w.resets_at)), text(w.quota), text(w.seconds),
    text(w.confirmed), text(w.in_flight), text(w.contended_windows), text(now)}
  local lasts = math.ceil(kept + math.max(0, math.min(w.resets_at - now, LONGEST_WINDOW)))
  redis.call('SET', KEYS[1], '[' .. table.concat(fields, ',') .. ']', 'EX', lasts)
end

-- reserve: the same as ratelimit.reserved

local function positive(value) return value and value > 0 end

local function reserve(w)
  if w.left and now >= w.resets_at then
    if not positive(w.quota) or not positive(w.seconds) then
      w = unknown()
    else
      w.contended_windows = math.max(0, w.contended_windows - 1)
      w.left = math.max(w.contended_windows > 0 and 2 or 1, w.quota - w.in_flight)
      w.resets_at, w.confirmed, w.in_flight = now + w.seconds, false, 0
    end
  end
  if w.left then
    local until_reset = w.resets_at - now
    if w.left <= (w.contended_windows > 0 and 1 or 0) then return w, until_reset end
    if w.contended_windows > 0 and w.in_flight >= math.max(1, math.floor(w.left / SHARE)) then
      local window = positive(w.seconds) and w.seconds or until_reset
      return w, math.min(until_reset, POLL_FRACTION * window)
    end
    w.left = w.left - 1
  end
  w.in_flight = w.in_flight + 1
  return w, 0
end

-- report: the same as ratelimit.reported

local function report(w)
  w.in_flight = math.max(0, w.in_flight - 1)
  local quota = positive(reported_quota) and reported_quota or w.quota
  local seconds = positive(reported_window) and reported_window or w.seconds
  if refused then
    local wait = reported_reset or reported_retry
    if wait and (not w.left or now + wait >= w.resets_at) then
      w.left, w.resets_at, w.quota, w.seconds = 0, now + wait, quota, seconds
      w.confirmed, w.contended_windows = true, CONTENTION_MEMORY
    end
    return w
  end
  if not reported_left or not reported_reset or not positive(reported_quota) then return w end
  local ends, before = now + reported_reset, w.resets_at
  local function found(left, resets_at)
    w.left, w.resets_at, w.quota, w.seconds, w.confirmed = left, resets_at, quota, seconds, true
    return w
  end
  local fresh = math.max(0, reported_left - w.in_flight)
  if not w.left then return found(fresh, ends) end
  local apart = ends - before
  local margin = (positive(reported_window) and reported_window or reported_reset) * RESET_TOLERANCE
  if apart > margin and not (w.confirmed and now < before - margin) then
    return found(fresh, ends)
  end
  if apart < -margin then return w end
  if w.confirmed then ends = math.min(ends, before) end
  if reported_left < w.left then
    w.contended_windows = CONTENTION_MEMORY
    return found(reported_left, ends)
  end
  return found(w.left, ends)
end

local window, wait = read(), 0
if operation == 'reserve' then
  window, wait = reserve(window)
else
  window = report(window)
end
write(window)
return string.format('%.17g', wait)
"""
