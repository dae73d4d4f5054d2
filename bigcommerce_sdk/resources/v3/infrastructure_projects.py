"""InfrastructureProjects: Projects that are hosted by the platform.

Generated from schema/v3/infrastructure_projects.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class InfrastructureProjectFields(BaseRecord):
    """Fields of InfrastructureProject and AsyncInfrastructureProject."""

    __slots__ = ()

    uuid = Field(codecs.STRING, "Identifies the project.", access="read_only")
    name = Field(
        codecs.STRING, "Name that the merchant sees.", access="create_only", required=("create",)
    )
    date_created = Field(codecs.ISO8601, "When the project was created.", access="read_only")
    date_modified = Field(codecs.ISO8601, "When the project was last changed.", access="read_only")


class InfrastructureProject(InfrastructureProjectFields, Record):
    """One infrastructure project. Projects that are hosted by the platform."""

    __slots__ = ()


class AsyncInfrastructureProject(InfrastructureProjectFields, AsyncRecord):
    """One infrastructure project. Projects that are hosted by the platform. For asynchronous clients."""

    __slots__ = ()


class InfrastructureProjectFilters(FilterSet):
    """Parameters of InfrastructureProjects."""

    uuid__in = Parameter(
        codecs.csv(codecs.STRING),
        "Projects with one of these UUIDs.",
        wire="uuid:in",
        field="uuid",
        op="in",
    )
    name__like = Parameter(
        codecs.STRING,
        "Projects whose name contains this text.",
        wire="name:like",
        field="name",
        op="like",
    )
    date_created__min = Parameter(
        codecs.ISO8601,
        "Projects created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_created__max = Parameter(
        codecs.ISO8601,
        "Projects created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Projects last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Projects last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )


class InfrastructureProjects(Resource[InfrastructureProject]):
    """Projects that are hosted by the platform."""

    meta = ResourceMeta(
        name="InfrastructureProjects",
        path="/infrastructure/projects",
        api="v3",
        record=InfrastructureProject,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/infrastructure/projects",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get", "GET", "/infrastructure/projects", envelope="data", by="uuid__in"
            ),
            "create": Operation("create", "POST", "/infrastructure/projects", envelope="data"),
            "delete": Operation(
                "delete", "DELETE", "/infrastructure/projects/{id}", status=204, envelope="data"
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/infrastructure/projects",
                status=204,
                envelope="data",
                max_rows=10,
                ids="project_uuid:in",
            ),
        },
        filters=InfrastructureProjectFilters,
        actions=(
            Action(
                "tail_logs",
                "GET",
                "/infrastructure/logs/{project_uuid}/tail",
                reply="text",
                doc="Log entries of a project as a text/event-stream while it stays open.",
            ),
        ),
        paging=Paging(50, 50, by="cursor"),
        key="uuid",
        scopes=("store_infrastructure_projects_read_only", "store_infrastructure_projects_manage"),
        columns=("uuid", "name", "date_created", "date_modified"),
    )


class AsyncInfrastructureProjects(AsyncResource[AsyncInfrastructureProject]):
    """Projects that are hosted by the platform. For asynchronous clients."""

    meta = InfrastructureProjects.meta._replace(record=AsyncInfrastructureProject)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def InfrastructureProjectFields() -> None: ...

    def InfrastructureProjectFilters() -> None: ...

    def InfrastructureProject() -> None: ...

    def InfrastructureProjects() -> None: ...

    def AsyncInfrastructureProject() -> None: ...

    def AsyncInfrastructureProjects() -> None: ...
