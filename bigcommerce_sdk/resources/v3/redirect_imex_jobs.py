"""RedirectImexJobs: Jobs that import redirects from CSV files or export them.

Generated from schema/v3/redirect_imex_jobs.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

RedirectImexJobType = Union[Literal["import"], Literal["export"]]
"""Directions of jobs."""

RedirectImexJobStatus = Union[
    Literal["new"], Literal["working"], Literal["complete"], Literal["aborted"], Literal["failed"]
]
"""States of jobs."""


class RedirectImexJobError(NestedRecord):
    """A row that failed."""

    __slots__ = ()

    row = Field(codecs.INTEGER, "Number of the row in the file.")
    message = Field(codecs.STRING, "Why it failed.")


class RedirectExportOptions(NestedRecord):
    """What to export."""

    __slots__ = ()

    site_id = Field(
        codecs.INTEGER, "Site whose redirects are exported; null for all sites.", nullable=True
    )
    redirect_ids = Field(
        codecs.array(codecs.INTEGER), "Redirects to export; all of the site if left out."
    )
    include_dynamic_target_urls = Field(
        codecs.BOOLEAN, "Whether to add a column with the addresses of records.", default=False
    )


class RedirectImexJobReference(NestedRecord):
    """The job that was started."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the job; its events and its file take it.")


class RedirectImportFile(NestedRecord):
    """Redirects to import."""

    __slots__ = ()

    import_file = Field(
        codecs.file(),
        "CSV file with the columns Domain, Old Path, Manual URL/Path, Dynamic Target Type and Dynamic Target ID.",
        required=("create",),
    )


class RedirectImexJobFields(BaseRecord):
    """Fields of RedirectImexJob and AsyncRedirectImexJob."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the job.", access="read_only")
    type = Field(
        codecs.text_enum(RedirectImexJobType),
        "Whether redirects are imported or exported.",
        access="read_only",
    )
    status = Field(codecs.text_enum(RedirectImexJobStatus), "State of the job.", access="read_only")
    completed_items = Field(
        codecs.INTEGER, "Redirects that were imported or exported.", access="read_only"
    )
    failed_items = Field(
        codecs.INTEGER, "Redirects that could not be imported or exported.", access="read_only"
    )
    total_items = Field(codecs.INTEGER, "Redirects of the job.", access="read_only")
    errors = Field(
        codecs.array(codecs.nested(RedirectImexJobError)),
        "Rows that failed, and why.",
        access="read_only",
    )
    created_at = Field(codecs.ISO8601, "When the job was started.", access="read_only")
    completed_at = Field(
        codecs.ISO8601, "When the job ended; null while it runs.", access="read_only", nullable=True
    )


class RedirectImexJob(RedirectImexJobFields, Record):
    """One redirect imex job. Jobs that import redirects from CSV files or export them."""

    __slots__ = ()


class AsyncRedirectImexJob(RedirectImexJobFields, AsyncRecord):
    """One redirect imex job. Jobs that import redirects from CSV files or export them. For asynchronous clients."""

    __slots__ = ()


class RedirectImexJobFilters(FilterSet):
    """Parameters of RedirectImexJobs."""

    id = Parameter(codecs.STRING, "The job with this id.")
    type = Parameter(codecs.text_enum(RedirectImexJobType), "Jobs of this type.")
    status = Parameter(codecs.text_enum(RedirectImexJobStatus), "Jobs in this state.")


class RedirectImexJobs(Resource[RedirectImexJob]):
    """Jobs that import redirects from CSV files or export them."""

    meta = ResourceMeta(
        name="RedirectImexJobs",
        path="/storefront/redirects/imex/jobs",
        api="v3",
        record=RedirectImexJob,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/storefront/redirects/imex/jobs",
                accepts=("filters", "paging"),
                envelope="data",
            )
        },
        filters=RedirectImexJobFilters,
        actions=(
            Action(
                "start_export",
                "POST",
                "/storefront/redirects/imex/export",
                body=RedirectExportOptions,
                returns=RedirectImexJobReference,
                doc="Starts an export; only one job can run at a time.",
            ),
            Action(
                "start_import",
                "POST",
                "/storefront/redirects/imex/import",
                body=RedirectImportFile,
                required=("import_file",),
                returns=RedirectImexJobReference,
                doc="Starts an import of a CSV file.",
            ),
            Action(
                "export_events",
                "GET",
                "/storefront/redirects/imex/export/{uuid}/events",
                reply="text",
                doc="Events of an export job as a text/event-stream, until the job ends.",
            ),
            Action(
                "import_events",
                "GET",
                "/storefront/redirects/imex/import/{uuid}/events",
                reply="text",
                doc="Events of an import job as a text/event-stream, until the job ends.",
            ),
            Action(
                "download",
                "GET",
                "/storefront/redirects/imex/export/{uuid}/download",
                reply="bytes",
                doc="The CSV file of a completed export.",
            ),
        ),
        paging=Paging(10, 50, by="page"),
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("id", "type", "status", "completed_items", "failed_items", "created_at"),
    )


class AsyncRedirectImexJobs(AsyncResource[AsyncRedirectImexJob]):
    """Jobs that import redirects from CSV files or export them. For asynchronous clients."""

    meta = RedirectImexJobs.meta._replace(record=AsyncRedirectImexJob)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def RedirectImexJobFields() -> None: ...

    def RedirectImexJobFilters() -> None: ...

    def RedirectImexJob() -> None: ...

    def RedirectImexJobs() -> None: ...

    def AsyncRedirectImexJob() -> None: ...

    def AsyncRedirectImexJobs() -> None: ...
