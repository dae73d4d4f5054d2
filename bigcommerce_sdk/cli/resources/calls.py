"""What each verb does with a client."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from bigcommerce_sdk import facts
from bigcommerce_sdk.cli.client import client_of
from bigcommerce_sdk.cli.errors import NothingFound, Refused
from bigcommerce_sdk.cli.output.options import Output
from bigcommerce_sdk.cli.output.screen import data_stream
from bigcommerce_sdk.cli.progress import Progress
from bigcommerce_sdk.cli.resources import bodies, deletes, dry_run, lists, unsent
from bigcommerce_sdk.cli.resources.tables import Table
from bigcommerce_sdk.cli.settings import settings_of
from bigcommerce_sdk.json.types import is_list, is_object

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import ResourceMeta
    from bigcommerce_sdk.records.base import BaseRecord


class Call:
    """One call of a verb of a resource.

    Args:
        ctx: the context of the command.
        table: the table of the resource.
        verb: the name of the command.
        values: the values of all options and arguments, by parameter.
        groups: the groups of the command, as they were entered.
    """

    def __init__(
        self,
        ctx: click.Context,
        table: Table,
        verb: str,
        values: dict[str, Any],
        groups: Sequence[str],
    ) -> None:
        from bigcommerce_sdk.endpoints.accessor import load_beside

        self.ctx, self.table, self.verb, self.values = ctx, table, verb, values
        self.groups = groups
        self.entry: Table = table["verbs"][verb]
        package = f"bigcommerce_sdk.resources.{table['api']}"
        self.meta: ResourceMeta = load_beside(package, table["resource"]).meta
        self.given = bodies.given_options(values)
        self.is_dry = bool(values.get("dry_run"))
        self.progress = Progress()

    # -- parts --------------------------------------------------------------------------------

    def resource(self) -> Any:
        """The resource on a client."""
        options: dict[str, Any] = {"on_response": self.progress.note_response}
        if self.is_dry:
            options["on_request"] = dry_run.stop
        client: Any = client_of(settings_of(self.ctx), **options)
        owner = client if self.table["api"] == "v2" else getattr(client, self.table["api"])
        return getattr(owner, self.table["resource"])

    def method(self, name: str) -> Callable[..., Any]:
        """A method of the resource."""
        found: Callable[..., Any] = getattr(self.resource(), name)
        return found

    def ids(self, count: int | None = None) -> list[Any]:
        """The ids of the call.

        Args:
            count: the number of ids from the left that the call takes; by default all.

        Raises:
            Refused: when one is missing, empty or of another type.
        """
        wanted: list[list[str]] = self.entry.get("ids", [])
        wanted = wanted if count is None else wanted[:count]
        given = [self.values.get(f"id_{name}") for name, _ in wanted]
        if not any(given) and count is None and self.entry.get("any_parents"):
            return []
        return [
            id_value(text, name, kind) for text, (name, kind) in zip(given, wanted, strict=True)
        ]

    def output(self, record: type[BaseRecord] | None = None, **options: Any) -> Output:
        """The output that the options choose; rows are of the resource's class by default."""
        values = self.values
        return Output(
            values.get("output"),
            values.get("fields"),
            values.get("query"),
            record=record or self.meta.record,
            columns=self.meta.columns,
            **options,
        )

    def check_output(self) -> None:
        """Check the options of output before anything is sent.

        Raises:
            Refused: see :class:`Output`.
        """
        returns: Any = self.meta.record
        if self.entry.get("action"):
            action = next(each for each in self.meta.actions if each.name == self.entry["call"])
            is_class = hasattr(action.returns, "_fields")
            returns = (
                action.returns if is_class else returns if action.returns == "record" else None
            )
        if returns is None:
            self._plain_output()
        else:
            self.output(returns)

    def parameters(self, *verbs: str) -> dict[str, Any]:
        """The parameters of an operation among the options."""
        from bigcommerce_sdk.endpoints.queries import parameters_of

        known: dict[str, Any] = {}
        for verb in verbs:
            if verb in self.meta.operations:
                known = {**parameters_of(self.meta, self.meta.operations[verb]), **known}
        return bodies.parameters(known, self.given)

    def send(self, call: Callable[[], Any]) -> Any:
        """Make a call, or with ``--dry-run`` print its request and end the command."""
        if self.is_dry:
            dry_run.show(call)
            self.ctx.exit(0)
        return call()

    # -- verbs --------------------------------------------------------------------------------

    def run_list(self) -> None:
        """Write rows: one page by default."""
        values, ids = self.values, self.ids()
        filters = self.parameters("list", "list_all")
        limit, page = values.get("limit"), values.get("page")
        reads_all = bool(values.get("all"))
        if ((reads_all or limit) and page) or (reads_all and limit):
            raise Refused("Pass only one of --all, --limit and --page.")
        paging = self.meta.paging
        is_paged = paging is not None and paging.by != "none"
        largest = paging.max_limit if paging is not None else 0
        if reads_all or values.get("resume") or (limit and (not is_paged or limit > largest)):
            self._read(ids, filters, limit)
            return
        chosen = {facts.PAGE_PARAMETER: page, facts.LIMIT_PARAMETER: limit}
        chosen = {name: each for name, each in chosen.items() if each is not None}
        found = self.send(lambda: self.method("all")(*ids, **filters, **chosen))
        lists.write_page(found, self.output())

    def _read(self, ids: Sequence[Any], filters: Mapping[str, Any], limit: int | None) -> None:
        state = lists.State(self._words(), self.values.get("resume"))
        output = self.output(continues=state.checkpoint is not None)
        options: dict[str, Any] = {"concurrency": self.values.get("concurrency") or 1}
        paging = self.meta.paging
        if limit is not None and paging is not None and paging.by in ("", "page"):
            options["page_size"] = min(limit, paging.max_limit)
        if state.checkpoint is not None:
            options["resume_from"] = state.checkpoint
        collection = self.method("iterall")(*ids, **filters, **options)
        if self.is_dry:
            self.send(lambda: next(iter(collection.pages()), None))
        has_count = "count" in self.meta.operations and state.checkpoint is None
        if limit is None and has_count and sys.stderr.isatty():
            self.progress.total = self._count(ids, filters)
        elif limit is not None:
            self.progress.total = limit
        lists.Reading(collection, output, self.progress, limit, state).run()

    def _words(self) -> list[str]:
        """The command line of the call, without ``--resume``."""
        return lists.resume_words(settings_of(self.ctx).words)

    def run_get(self) -> None:
        """Write one record.

        Raises:
            NothingFound: when there is none.
        """
        from bigcommerce_sdk.exception import NotFoundException

        ids, values = self.ids(), self.parameters("get")
        try:
            found = self.send(lambda: self.method("get")(*ids, **values))
        except NotFoundException as error:
            raise NothingFound(str(error)) from error
        if found is None:
            raise NothingFound(f"{' '.join(self.groups)}: nothing found.")
        self.output().one(found._raw)

    def run_create(self) -> None:
        """Create one record, or those in ``--data``."""
        self._write("create")

    def run_update(self) -> None:
        """Change one record, or those in ``--data``."""
        self._write("update")

    def run_upsert(self) -> None:
        """Change or create the records in ``--data``, or one."""
        self._write("upsert")

    def _write(self, verb: str) -> None:
        data = bodies.read_data(self.values.get("data"))
        settings: Sequence[str] = self.values.get("set") or ()
        batch: Table | None = self.entry.get("batch")
        params = self.parameters(verb, f"{verb}_many")
        given = {name: text for name, text in self.given.items() if name not in params}
        if isinstance(data, list):
            if batch is None:
                raise Refused(
                    f"{' '.join(self.groups)} {self.verb} takes one object: the API has no call "
                    "for several. Send them one by one."
                )
            self._batch(bodies.rows(data, given, settings), params)
            return
        record = self.meta.record
        fields = bodies.fields(record, given)
        body = bodies.body(record, data, fields, settings)
        if not self.entry.get("call"):
            if not body:
                raise Refused("Nothing to send: pass options, --data or --set.")
            self._batch([body], params, one=True)
            return
        ids = self.ids()
        if verb == "update" and not body and not params:
            raise Refused("Nothing to change: pass options, --data or --set.")
        clash = [name for name in body if name in params]
        if clash:
            raise Refused(f"{clash[0]} is a parameter of this call: pass it as an option.")
        made = self.send(lambda: self.method(self.entry["call"])(*ids, **params, **body))
        self._one(made)

    def _batch(self, rows: Sequence[Any], params: Mapping[str, Any], one: bool = False) -> None:
        batch = self.entry["batch"]
        ids = self.ids(batch["parents"])
        options = {} if self.is_dry else {"concurrency": self.values.get("concurrency") or 1}
        with unsent.saved(rows):
            made = self.send(lambda: self.method(batch["call"])(*ids, rows, **options, **params))
        if one:
            self._one(made[0] if made else None)
            return
        output = self.output()
        output.write([record._raw for record in made or ()])
        output.close()

    def _one(self, record: Any) -> None:
        if record is None:
            click.echo("Done.", err=True)
            return
        self.output().one(record._raw)

    def run_delete(self) -> None:
        """Delete records by their ids."""
        entry, batch = self.entry, self.entry.get("batch", {})
        params = self.parameters("delete", "delete_many")
        if "call" not in entry:
            parents, names = self.ids(batch["parents"]), self.values.get("id_id") or ()
        elif self.meta.composite or self.meta.single:
            self._delete_one(self.ids(), params)
            return
        else:
            parents, names = self.ids(len(entry["ids"]) - 1), self.values.get("id_id") or ()
        kind = entry["ids"][-1][1] if entry.get("ids") else self._key_kind()
        keys = list(dict.fromkeys(id_value(each, "id", kind) for each in names))
        if not keys:
            raise Refused("Missing argument ID...")
        if batch and (len(keys) > 1 or "call" not in entry):
            of = parents[: batch["parents"]]
            self._confirm(keys)
            self.send(lambda: self.method(batch["call"])(*of, keys, **params))
        else:
            self._confirm(keys)
            for number, key in enumerate(keys):
                self._delete_next(parents, key, params, keys[:number])
        click.echo(f"Deleted: {_listed(keys)}.", err=True)

    def _delete_next(
        self, parents: Sequence[Any], key: Any, params: Mapping[str, Any], done: Sequence[Any]
    ) -> None:
        try:
            self.send(lambda: self.method("delete")(*parents, key, **params))
        except Exception:
            if done:
                click.echo(f"Deleted before the error: {_listed(done)}.", err=True)
            raise

    def _delete_one(self, ids: Sequence[Any], params: Mapping[str, Any]) -> None:
        self._confirm(["/".join(map(str, ids))] if ids else [])
        self.send(lambda: self.method("delete")(*ids, **params))
        click.echo("Deleted.", err=True)

    def _key_kind(self) -> str:
        field = self.meta.fields.get(self.meta.key)
        return "INTEGER" if field is None or field.codec.python == "int" else "TEXT"

    def _confirm(self, keys: Sequence[Any]) -> None:
        if not self.is_dry:
            what = f"{' '.join(self.groups)} {_listed(keys)}".strip()
            self._ask(what)

    def _ask(self, what: str) -> None:
        resource = self.resource() if not self.values.get("yes") else None
        store = f"store {resource.store}" if resource is not None else ""
        deletes.ask(what, store, bool(self.values.get("yes")))

    def run_delete_all(self) -> None:
        """Delete all records that the filters select."""
        ids, filters = self.ids(), self.parameters("delete_all")
        limit = self.values.get("limit")
        paging = {} if limit is None else {facts.LIMIT_PARAMETER: limit}
        name = " ".join(self.groups)
        if not self.is_dry and not self.values.get("yes"):
            matching = " that match the filters" if filters else ""
            count = "" if limit is None else f" (at most {limit})"
            can_count = not filters or self.entry.get("counts")
            if not count and can_count and sys.stdin.isatty():
                found = self._count(ids, filters)
                count = "" if found is None else f" ({found:,})"
            self._ask(f"all {name}{matching}{count}")
        self.send(lambda: self.method("delete_all")(*ids, **filters, **paging))
        click.echo("Deleted.", err=True)

    def run_count(self) -> None:
        """Write the number of records."""
        ids, filters = self.ids(), self.parameters("count", "count_all")
        found = self.send(lambda: self.method("count")(*ids, **filters))
        self.output().value(found)

    def _count(self, ids: Sequence[Any], filters: Mapping[str, Any]) -> int | None:
        """The number of records that filters select; ``None`` where the API does not count."""
        found: int | None = None
        if "count" in self.meta.operations:
            found = self.method("count")(*ids, **filters)
        elif "list" in self.meta.operations and self.meta.paging is not None:
            found = self.method("all")(*ids, **filters, limit=1).total
        return found

    # -- actions ------------------------------------------------------------------------------

    def run_action(self) -> None:
        """Call a named action, and write its reply."""
        from bigcommerce_sdk.endpoints.actions import body_record
        from bigcommerce_sdk.endpoints.queries import parameters_of

        entry = self.entry
        action = next(each for each in self.meta.actions if each.name == entry["call"])
        known = parameters_of(self.meta, action)
        params = bodies.parameters(known, self.given)
        given = {name: text for name, text in self.given.items() if name not in known}
        data = bodies.read_data(self.values.get("data"))
        settings: Sequence[str] = self.values.get("set") or ()
        ids = self.ids()
        if action.rows is not None:
            if data is None:
                raise Refused(f"Pass the {entry['rows']} of the call with --data.")
            ids.append(data if entry["rows"] == "body" or is_list(data) else [data])
        else:
            record = body_record(self.meta, action)
            for name, text in [*given.items()]:
                if name in entry.get("parents", ()):
                    params[name] = id_value(text, name, entry["parents"][name]["kind"])
                    del given[name]
            body = bodies.body(record, data, bodies.fields(record, given), settings)
            params = {**params, **body}
        if action.method == "DELETE" and not self.is_dry:
            words = " ".join([*self.groups, self.verb, *map(str, self.ids())])
            self._ask(f'what "{words}" deletes')
        made = self.send(lambda: self.method(entry["call"])(*ids, **params))
        self._reply(made, bool(entry.get("returns")))

    def _reply(self, made: Any, is_record: bool) -> None:
        """Write what an action returned."""
        rows: list[Any] = made if is_list(made) else []
        one: Any = made
        if made is None or made == []:
            click.echo("Done.", err=True)
        elif isinstance(made, bytes):
            sys.stdout.flush()
            sys.stdout.buffer.write(made)
        elif isinstance(made, str):
            data_stream().write(made if made.endswith("\n") else f"{made}\n")
        elif rows and all(hasattr(each, "_raw") for each in rows):
            output = self._output_of(rows[0], is_record)
            output.rows([each._raw for each in rows])
        elif hasattr(one, "_raw"):
            self._output_of(one, is_record).one(one._raw)
        elif is_object(made):
            self._plain_output().one(made)
        else:
            self._plain_output().value(made)

    def _output_of(self, made: Any, is_record: bool) -> Output:
        return self.output() if is_record else self._plain_output(type(made))

    def _plain_output(self, record: Any = None) -> Output:
        values = self.values
        return Output(
            values.get("output"), values.get("fields"), values.get("query"), record=record
        )


def id_value(text: str | None, name: str, kind: str) -> Any:
    """An id of the command line.

    Raises:
        Refused: when it is missing, empty or no number where it must be one.
    """
    metavar = name.upper()
    if text is None:
        raise Refused(f"Missing argument {metavar}.")
    if not text.strip():
        raise Refused(f"{metavar} must not be empty.")
    if kind == "INTEGER":
        if not text.lstrip("+-").isdigit():
            raise Refused(f"{metavar} must be a whole number, got {text!r}.")
        return int(text)
    return text


def _listed(keys: Sequence[Any]) -> str:
    shown = ", ".join(map(str, keys[:10]))
    return f"{shown} and {len(keys) - 10} more" if len(keys) > 10 else shown
