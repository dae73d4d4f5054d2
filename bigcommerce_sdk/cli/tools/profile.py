"""``bigcommerce profile``: stores and their tokens by name."""

from __future__ import annotations

import sys
from typing import Any

import click

from bigcommerce_sdk.cli.errors import Failed, Refused
from bigcommerce_sdk.cli.settings import global_options, profile_names, settings_of
from bigcommerce_sdk.cli.tools.tool import Tool
from bigcommerce_sdk.secret import Secret


def _name() -> click.Argument:
    return click.Argument(["name"], shell_complete=profile_names)


def add(ctx: click.Context, /, name: str, **options: Any) -> None:
    """Save a store and its token, which is read from standard input or asked for."""
    from bigcommerce_sdk.cli import keychain, profiles
    from bigcommerce_sdk.cli.credentials import arguments_of

    settings = settings_of(ctx)
    given = {**settings.values, **{key: each for key, each in options.items() if each is not None}}
    profiles.check_name(name)
    known = profiles.load()
    if name in known.all and not options["replace"]:
        raise Refused(f"Profile {name!r} exists. Replace it with --replace.")
    texts = _store(given)
    token = _token(given, texts)
    settings.secrets.append(token)
    profile = profiles.Profile(name, token=token, **texts)
    if not options["no_check"]:
        _check(arguments_of(profile))
    else:
        from bigcommerce_sdk.api import BigcommerceApi

        BigcommerceApi(**arguments_of(profile)).close()  # refuses what cannot be sent
    if options["keyring"]:
        keychain.save(profile, token)
    with profiles.changing() as holder:
        before = holder[0].all.get(name)
        saved = profile._replace(token=None) if options["keyring"] else profile
        holder[0] = holder[0].with_profile(saved, default=bool(options["use"]))
        is_default = holder[0].default == name
    if before is not None and before.token is None:
        _forget(before, unless=profile if options["keyring"] else None)
    click.echo(f"Saved profile {name!r}{', the default' if is_default else ''}.", err=True)


def _store(given: dict[str, Any]) -> dict[str, str]:
    """The settings of a profile other than its token."""
    wanted = ["store_hash"] if "basic_user" not in given else ["host", "basic_user"]
    if "basic_user" in given and "store_hash" in given:
        raise Refused("Give either --store-hash, or --host and --basic-user.")
    missing = [each for each in wanted if each not in given]
    if missing == ["store_hash"] and sys.stdin.isatty():
        given = {**given, "store_hash": click.prompt("Store hash", err=True)}
    elif missing:
        raise Refused(f"Give --{missing[0].replace('_', '-')} too.")
    names = ("store_hash", "host", "client_id", "basic_user")
    texts = {each: str(given[each]).strip() for each in names if each in given}
    for each, text in texts.items():
        if not text:
            raise Refused(f"--{each.replace('_', '-')} is empty.")
    if "store_hash" in texts:
        from bigcommerce_sdk.http.paths import check_store_hash

        check_store_hash(texts["store_hash"])
    return texts


def _token(given: dict[str, Any], texts: dict[str, str]) -> Secret:
    """The token: of a file, of standard input, or typed without being shown."""
    from bigcommerce_sdk.cli.credentials import read_secret_file

    if "access_token_file" in given:
        return read_secret_file(given["access_token_file"], "--access-token-file")
    if sys.stdin.isatty():
        what = "API token" if "basic_user" in texts else "Access token"
        return Secret(click.prompt(f"{what} (not shown)", hide_input=True, err=True).strip())
    from pathlib import Path

    return read_secret_file(Path("-"), "the token")


def _check(arguments: dict[str, Any]) -> None:
    """Check a token with its store.

    Raises:
        Failed: when it does not work.
    """
    from bigcommerce_sdk.api import BigcommerceApi

    with BigcommerceApi(**arguments, app_name="bigcommerce-cli") as api:
        found = api.check()
    if not found:
        raise Failed(
            f"{found.store} does not accept the token: {str(found.reason).removesuffix('.')}. "
            "Nothing was saved; --no-check saves without asking the store."
        )
    click.echo(str(found), err=True)


def _forget(profile: Any, unless: Any = None) -> None:
    """Remove a token from the keyring, unless another profile has taken its place."""
    from bigcommerce_sdk.cli import keychain
    from bigcommerce_sdk.exception import ConfigurationException

    if unless is not None and unless.store == profile.store:
        return
    try:
        keychain.forget(profile)
    except ConfigurationException as error:
        click.echo(f"Warning: its former token may still be in the keyring. {error}", err=True)


def list_profiles() -> None:
    """List the profiles; no token is shown."""
    from bigcommerce_sdk.cli import profiles

    found = profiles.load()
    if not found.all:
        click.echo("No profiles. Add one with: bigcommerce profile add NAME", err=True)
        return
    rows = [("NAME", "STORE", "TOKEN", "DEFAULT")]
    for each in found.all.values():
        where = "keyring" if each.token is None else "file"
        rows.append((each.name, each.store, where, "yes" if each.name == found.default else ""))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (text.ljust(width) for text, width in zip(row, widths, strict=True))
        click.echo("  ".join(cells).rstrip())


def use(name: str) -> None:
    """Make a profile the default."""
    from bigcommerce_sdk.cli import profiles

    with profiles.changing() as holder:
        holder[0] = holder[0].with_profile(holder[0].get(name), default=True)
    click.echo(f"The default is now profile {name!r}.", err=True)


def remove(name: str) -> None:
    """Remove a profile with its token."""
    from bigcommerce_sdk.cli import profiles

    with profiles.changing() as holder:
        profile = holder[0].get(name)
        was_default = holder[0].default == name
        holder[0] = holder[0].without(name)
    if profile.token is None:
        _forget(profile)
    more = " There is no default now: bigcommerce profile use NAME" if was_default else ""
    click.echo(f"Removed profile {name!r}.{more}", err=True)


def show_path() -> None:
    """Print the path of the file with the profiles."""
    from bigcommerce_sdk.cli import profiles

    click.echo(str(profiles.path()))


def _command(name: str, callback: Any, help: str, *params: click.Parameter) -> click.Command:
    examples = ["mugs"] if params else [""]
    return Tool(name, callback=callback, params=[*params], help=help, examples=examples)


_OWN = ("store_hash", "host", "profile")
_ADD = Tool(
    "add",
    callback=click.pass_context(add),
    own=_OWN,
    params=[
        click.Argument(["name"]),
        click.Option(["--store-hash"], metavar="HASH", help="Store, as in /stores/HASH."),
        click.Option(["--host"], metavar="HOST", help="Host of the API, or of the legacy store."),
        click.Option(["--client-id"], metavar="ID", help="Client id of the app."),
        click.Option(["--basic-user"], metavar="USER", help="User of the legacy API."),
        click.Option(["--keyring"], is_flag=True, help="Keep the token in the system's keychain."),
        click.Option(["--use"], is_flag=True, help="Make it the default."),
        click.Option(["--replace"], is_flag=True, help="Replace a profile of this name."),
        click.Option(["--no-check"], is_flag=True, help="Save it without asking the store."),
    ],
    help="Save a store and its token under a name. The token is asked for, or read from standard "
    "input or --access-token-file; it is never an argument.",
    short_help="Save a store and its token.",
    examples=[
        "mugs --store-hash ab12cd34 < token.txt",
        "mugs --store-hash ab12cd34 --keyring --use",
    ],
)

command = click.Group(
    "profile",
    params=[*global_options(hidden=True)],
    help="Stores and their tokens by name, in a file that only you can read.",
    commands={
        "add": _ADD,
        "list": _command("list", list_profiles, "List the profiles; no token is shown."),
        "use": _command("use", use, "Make a profile the default.", _name()),
        "remove": _command("remove", remove, "Remove a profile with its token.", _name()),
        "path": _command("path", show_path, "Print the path of the file with the profiles."),
    },
)
