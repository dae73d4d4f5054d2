"""The schema as an OpenAPI 3.1 document: for doc viewers, mock servers and other generators.

It must not know other documents; :mod:`generator.openapi_import` reads those. Its modules::

    paths     operations and actions -> paths
    schemas   fields, shapes and enums -> schemas
    common    parts that every document has, and names of schemas
    examples  a row of each record, from the embedded store
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from bigcommerce_sdk import facts as runtime

from ..ir import Api, Facts
from ..writing.marks import OPENAPI_KEY, command_line
from .common import Json, ref, with_public_names
from .paths import Paths
from .schemas import Schemas

VERSION = "3.1.0"


def document(api: Api, version: str, examples: Mapping[str, Json] | None = None) -> str:
    """The whole document as JSON text.

    Args:
        api: the resolved schema.
        version: version of the document.
        examples: a row for each record class, by its name.
    """
    built = _build(api, version, examples or {})
    records = (resource.record for resource in api.resources)
    built = with_public_names(built, [*records, *api.shapes, *api.enums])
    return json.dumps(built, indent=1, ensure_ascii=False) + "\n"


def _build(api: Api, version: str, examples: Mapping[str, Json]) -> Json:
    schemas = Schemas(api, examples)
    facts = api.facts
    error = {"application/json": {"schema": ref("_Error")}}
    paths = Paths(api, schemas).all()
    # facts of V2 hold for APIs that have none of their own
    header = facts.headers.get("token", runtime.HEADERS["token"])
    schemes: Json = {"token": {"type": "apiKey", "in": "header", "name": header}}
    if "basic" in facts.base_paths:
        schemes["basic"] = {"type": "http", "scheme": "basic"}
    return {
        "openapi": VERSION,
        OPENAPI_KEY: command_line("openapi"),
        "info": {
            "title": facts.name,
            "version": version,
            "description": "What the API takes and answers, as the schema of the SDK has it. "
            "Replies may hold further fields.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [*_servers(facts)],
        "security": [{name: []} for name in schemes],
        "tags": [{"name": r.name, "description": r.doc} for r in api.resources],
        "paths": paths,
        "components": {
            "securitySchemes": schemes,
            "schemas": schemas.all(paths),
            "responses": {
                "Error": {"description": "The call was refused or failed.", "content": error}
            },
        },
    }


def _servers(facts: Facts) -> Iterator[Json]:
    host = facts.hosts.get("api", runtime.API_HOST)
    yield {
        "url": f"https://{host}{facts.base_paths[facts.base or 'oauth']}",
        "variables": {"store_hash": {"default": "store_hash"}},
    }
    if "basic" in facts.base_paths:
        yield {
            "url": f"https://{{store_host}}{facts.base_paths['basic']}",
            "variables": {"store_host": {"default": "store.example.com"}},
        }
