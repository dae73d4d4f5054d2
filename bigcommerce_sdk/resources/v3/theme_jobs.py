"""ThemeJobs: Uploads and downloads of themes that run in the background.

Generated from schema/v3/theme_jobs.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

ThemeJobStatus = Union[
    Literal["COMPLETED"], Literal["QUEUED"], Literal["WORKING"], Literal["FAILED"]
]
"""States of jobs."""


class ThemeJobError(NestedRecord):
    """An error of a job."""

    __slots__ = ()

    error = Field(codecs.STRING, "Code of the error.")
    message = Field(codecs.STRING, "The error in words.")


class ThemeJobWarning(NestedRecord):
    """A warning of a job."""

    __slots__ = ()

    message = Field(codecs.STRING, "The warning in words.")
    warning = Field(codecs.STRING, "Code of the warning.")


class ThemeJobFields(BaseRecord):
    """Fields of ThemeJob and AsyncThemeJob."""

    __slots__ = ()

    errors = Field(
        codecs.array(codecs.nested(ThemeJobError)), "What went wrong.", access="read_only"
    )
    id = Field(codecs.STRING, "Identifies the job.", access="read_only")
    percent_complete = Field(
        codecs.DECIMAL_NUMBER, "Progress of the job, in percent.", access="read_only"
    )
    result = Field(
        codecs.MAP, "Result of a complete job, such as the link of a download.", access="read_only"
    )
    status = Field(codecs.text_enum(ThemeJobStatus), "State of the job.", access="read_only")
    time = Field(codecs.ISO8601, "When this state was reached.", access="read_only", nullable=True)
    warnings = Field(
        codecs.array(codecs.nested(ThemeJobWarning)),
        "What may be wrong with the theme.",
        access="read_only",
    )


class ThemeJob(ThemeJobFields, Record):
    """One theme job. Uploads and downloads of themes that run in the background."""

    __slots__ = ()


class AsyncThemeJob(ThemeJobFields, AsyncRecord):
    """One theme job. Uploads and downloads of themes that run in the background. For asynchronous clients."""

    __slots__ = ()


class ThemeJobFilters(FilterSet):
    """Parameters of ThemeJobs."""


class ThemeJobs(Resource[ThemeJob]):
    """Uploads and downloads of themes that run in the background."""

    meta = ResourceMeta(
        name="ThemeJobs",
        path="/themes/jobs",
        api="v3",
        record=ThemeJob,
        operations={"get": Operation("get", "GET", "/themes/jobs/{id}", envelope="data")},
        filters=ThemeJobFilters,
        scopes=("", "store_themes_manage"),
        columns=("id", "status", "percent_complete", "time"),
    )


class AsyncThemeJobs(AsyncResource[AsyncThemeJob]):
    """Uploads and downloads of themes that run in the background. For asynchronous clients."""

    meta = ThemeJobs.meta._replace(record=AsyncThemeJob)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ThemeJobFields() -> None: ...

    def ThemeJobFilters() -> None: ...

    def ThemeJob() -> None: ...

    def ThemeJobs() -> None: ...

    def AsyncThemeJob() -> None: ...

    def AsyncThemeJobs() -> None: ...
