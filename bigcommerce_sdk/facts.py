"""Facts that hold for the whole API.

Generated from schema/*/api.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

API_HOST = "api.bigcommerce.com"
LOGIN_HOST = "login.bigcommerce.com"

#: What the paths of each API stand below: V2 by kind of login, the others by name.
BASE_PATHS = {
    "oauth": "/stores/{store_hash}/v2",
    "basic": "/api/v2",
    "graphql": "/stores/{store_hash}/graphql",
    "token": "/oauth2/token",
    "v3": "/stores/{store_hash}/v3",
}

#: Header names by use.
HEADERS = {
    "token": "X-Auth-Token",
    "requests_left": "X-Rate-Limit-Requests-Left",
    "requests_quota": "X-Rate-Limit-Requests-Quota",
    "window_ms": "X-Rate-Limit-Time-Window-Ms",
    "reset_ms": "X-Rate-Limit-Time-Reset-Ms",
    "retry_after": "X-Retry-After",
    "request_id": "X-Request-Id",
    "correlation_id": "X-Correlation-Id",
    "legacy_requests_left": "X-BC-ApiLimit-Remaining",
    "complexity": "X-Bc-Graphql-Complexity",
}

PAGE_PARAMETER = "page"
LIMIT_PARAMETER = "limit"
SORT_PARAMETER = "sort"
DIRECTION_PARAMETER = "direction"
FIRST_PAGE = 1
DEFAULT_LIMIT = 50
MAX_LIMIT = 250

#: The exception class that a status raises; see bigcommerce_sdk.exception.
ERRORS = {
    400: "BadRequestException",
    401: "UnauthorizedException",
    403: "ForbiddenException",
    404: "NotFoundException",
    405: "MethodNotAllowedException",
    406: "NotAcceptableException",
    409: "ConflictException",
    413: "PayloadTooLargeException",
    415: "UnsupportedMediaTypeException",
    422: "UnprocessableEntityException",
    423: "LockedException",
    429: "RateLimitingException",
    501: "NotImplementedByServerException",
    503: "ServiceUnavailableException",
    507: "StorageLimitException",
    509: "RateLimitingException",
}
