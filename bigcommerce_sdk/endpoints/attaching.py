"""Copy records, with their pending changes, to another client of the same store."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeVar, cast

from bigcommerce_sdk.endpoints.accessor import load_beside
from bigcommerce_sdk.endpoints.operations import Endpoint
from bigcommerce_sdk.exception import InvalidValueException, UsageException
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.json.writing import clone, type_of
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import held_in
from bigcommerce_sdk.records.info import pending
from bigcommerce_sdk.records.misuse import await_hint
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

R = TypeVar("R", bound=Record)


def attach(client: object, record: R) -> R:
    """A copy of a record, bound to a client.

    Args:
        client: the client.
        record: the record; it is not modified.

    Raises:
        UsageException: see ``Client.attach``.
        InvalidValueException: when ``record`` is not a record of a resource.
    """
    given: object = record
    if not isinstance(given, Record):
        hint = " Attach the record that holds it." if isinstance(given, BaseRecord) else ""
        raise InvalidValueException(
            f"attach needs a record of a resource, got {type_of(given)}."
            f"{hint or await_hint(given)}"
        )
    name = type(record).__name__
    found: object = client
    for part in record._resource_name.split("."):
        found = getattr(found, part, None)
    if not isinstance(found, Endpoint):
        raise UsageException(
            f"{type(client).__name__} has no resource {record._resource_name!r}, so it cannot "
            f"attach a {name}. Use the client of the package that has {name}."
        )
    resource = cast("Endpoint[Record]", found)
    origin = record._origin()
    if origin is None:
        raise UsageException(f"This {name} was not fetched from a store, so it cannot be attached.")
    store, parents = origin
    if store != resource.store:
        raise UsageException(
            f"This {name} belongs to the store {store!r}, the client to {resource.store!r}. Use "
            "create(**record.writable()) to copy a record to another store."
        )
    made = resource._bind(parents)._wrap(clone(record._raw), record._parameters())
    for changed_name, value in _moved(pending(record), type(made), resource._package).items():
        made._remember(changed_name, value)
    return cast("R", made)


def _moved(values: Mapping[str, Any], record: type[BaseRecord], package: str) -> dict[str, Any]:
    """Copies of changed values, converted for a record class of a package.

    Raises:
        UsageException: when the class lacks one of the fields.
        InvalidValueException: for a value that cannot be copied; it names the field.
    """
    lacking = [name for name in values if name not in record._fields]
    if lacking:
        raise UsageException(
            f"{record.__name__} of {package} has no field {lacking[0]!r}, which has a pending "
            "change. Save the record first, or use the client of the package that has the field."
        )
    owner = record.__name__
    return {name: held_in(owner, name, _copied, value, package) for name, value in values.items()}


def _copied(value: Any, package: str) -> Any:
    """A copy of a value; its nested records have the classes of a package."""
    if isinstance(value, BaseRecord):
        name = type(value).__name__
        try:
            record: type[BaseRecord] = load_beside(package, name)
        except AttributeError:
            raise UsageException(
                f"{package} has no class {name}, but a pending change contains one. Save the "
                "record first, or use the client of the package that has the class."
            ) from None
        held = {field.name: inner for field, inner in value._held()}
        made = record._load(clone(value._raw))
        made._values = _moved(held, record, package) or None
        if isinstance(made, NestedRecord):
            made._is_new = value._is_new
        return made
    return [_copied(item, package) for item in value] if is_list(value) else deepcopy(value)
