"""Names: of classes, of types, and in messages; suggestions for misspelled ones."""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import FunctionType
from typing import Any, TypeVar, get_args, get_origin

#: How the names of classes of asynchronous clients begin.
ASYNC = "Async"


def show_type_arguments(cls: type) -> None:
    """Show the type arguments of a class in the signatures that it inherits.

    ``help()`` then shows ``AsyncTransport | None`` instead of ``TransportT | None``. The class gets
    a copy of each public function of its generic base whose annotations have a type variable.

    Args:
        cls: the new class.
    """
    for base in vars(cls).get("__orig_bases__", ()):
        origin: Any = get_origin(base)
        variables: tuple[Any, ...] = getattr(origin, "__parameters__", ())
        arguments = {
            variable.__name__: _type_name(argument)
            for variable, argument in zip(variables, get_args(base), strict=False)
            if not isinstance(argument, TypeVar)
        }
        for name in dir(origin) if arguments else ():
            if name.startswith("_") and name != "__init__":
                continue
            found: Any = getattr(cls, name)
            function: Any = getattr(found, "__func__", found)
            if not isinstance(function, FunctionType):
                continue
            shown = {
                key: " ".join(arguments.get(word, word) for word in text.split(" "))
                for key, text in function.__annotations__.items()
                if isinstance(text, str)
            }
            if shown.items() <= function.__annotations__.items():
                continue
            made: Any = _copied(function, f"{cls.__qualname__}.{name}", shown)
            setattr(cls, name, made if found is function else classmethod(made))


def _type_name(argument: Any) -> str:
    """A type argument as source: a string, or a class."""
    return getattr(argument, "__forward_arg__", None) or str(argument.__name__)


def _copied(function: FunctionType, qualname: str, annotations: dict[str, str]) -> FunctionType:
    made = FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        function.__closure__,
    )
    made.__kwdefaults__, made.__doc__ = function.__kwdefaults__, function.__doc__
    made.__module__, made.__qualname__ = function.__module__, qualname
    made.__annotations__ = {**function.__annotations__, **annotations}
    return made


def words(class_name: str) -> str:
    """``ProductImages`` as ``product images``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", class_name).lower()


def sentence(text: str) -> str:
    """Text with a period at its end, unless it has one: a cut value ends in periods."""
    return text if text.endswith(".") else f"{text}."


def did_you_mean(name: str, known: Iterable[str], opening: str = " Did") -> str:
    """`` Did you mean 'x'?`` when a known name is close to ``name``, else an empty string.

    Args:
        name: the misspelled name.
        known: the names that exist.
        opening: start of the question; ``; did`` continues a sentence.
    """
    close = closest(name, known)
    return f"{opening} you mean {close!r}?" if close else ""


def unknown_attribute(owner: object, name: str, instead: str = "") -> str:
    """The error text for an attribute that an object lacks, with the closest of its names.

    Args:
        owner: the object.
        name: the attribute.
        instead: what to use instead, as a sentence; it replaces the closest name.
    """
    kind = type(owner)
    if instead:
        return f"{kind.__name__} has no attribute {name!r}.{instead}"
    known = [] if name.startswith("_") else [n for n in dir(kind) if not n.startswith("_")]
    return f"{kind.__name__} has no attribute {name!r}.{did_you_mean(name, known)}"


def class_name(kind: type, other: type) -> str:
    """The name of a class; with its module if ``other``, such as that of V2, has the same name."""
    is_alone = kind.__name__ != other.__name__
    return kind.__name__ if is_alone else f"{kind.__module__}.{kind.__name__}"


def closest(name: str, known: Iterable[str]) -> str:
    """The known name that is close; empty where none is.

    Case and underscores do not count. Filters as other libraries spell them are close to ours:
    ``price__gte`` and ``price_min`` to ``min_price``.
    """
    from difflib import get_close_matches  # only errors need it, and importing it is not free

    names = {_folded(each): each for each in known}
    spellings = [_folded(each) for each in (name, *_respelled(name))]
    found = [each for each in spellings if each in names]
    for each in spellings:
        found = found or get_close_matches(each, names, n=1, cutoff=0.6)
    if not found:  # "StoreInformation" for "Store"
        parts = [each for each in names if len(each) >= _SHORTEST_PART and each in spellings[0]]
        found = sorted(parts, key=len)[-1:]
    return names[found[0]] if found else ""


#: Length of the shortest name that is suggested because the given name contains it.
_SHORTEST_PART = 4
#: Operators of filters in other libraries, by ours.
_OPERATORS = {
    "min": "gte gt ge min from since after",
    "max": "lte lt le max to until before",
    "like": "like ilike contains icontains startswith istartswith",
    "in": "in",
    "": "exact iexact eq equals is",
}
_OPERATOR = {theirs: ours for ours, line in _OPERATORS.items() for theirs in line.split()}


def _respelled(name: str) -> list[str]:
    """Our possible names of a filter that is spelled as a field and an operator."""
    operator, _, field = name.partition("_")
    if operator not in ("min", "max"):
        for separator in ("__", ":", "_"):
            field, _, suffix = name.rpartition(separator)
            if field and suffix in _OPERATOR:
                operator = _OPERATOR[suffix]
                break
        else:
            return []
    return [f"{operator}_{field}", f"{field}__{operator}", field, f"min_{field}"]


def _folded(name: str) -> str:
    return name.replace("_", "").lower()


def is_text(name: str) -> bool:
    """Whether a text has characters, all of them valid Unicode."""
    try:
        return bool(name.encode())
    except UnicodeEncodeError:  # a lone surrogate
        return False
