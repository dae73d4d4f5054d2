"""InfrastructureDeployments: Deployments of projects to the platform's hosting; one at a time for each project.

Generated from schema/v3/infrastructure_deployments.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

DeploymentVariableType = Union[Literal["plain_text"], Literal["secret"]]
"""Kinds of variables."""


class DeploymentVariable(NestedRecord):
    """A variable that a deployment sees."""

    __slots__ = ()

    type = Field(
        codecs.text_enum(DeploymentVariableType),
        "Whether replies can show the value (plain_text) or not (secret).",
        required=("create",),
    )
    key = Field(codecs.STRING, "Name of the variable.", required=("create",))
    value = Field(codecs.STRING, "Value of the variable.", required=("create",))


class DeploymentUpload(NestedRecord):
    """Where to upload a package."""

    __slots__ = ()

    upload_url = Field(codecs.STRING, "Address to upload the package to.")
    upload_uuid = Field(codecs.STRING, "Identifies the upload; a deployment takes it.")


class InfrastructureDeploymentFields(BaseRecord):
    """Fields of InfrastructureDeployment and AsyncInfrastructureDeployment."""

    __slots__ = ()

    deployment_uuid = Field(codecs.STRING, "Identifies the deployment.", access="read_only")
    upload_uuid = Field(
        codecs.STRING,
        "Uploaded package to deploy; create_upload returns it.",
        access="write_only",
        required=("create",),
    )
    project_uuid = Field(
        codecs.STRING, "Project to deploy.", access="write_only", required=("create",)
    )
    environment_variables = Field(
        codecs.array(codecs.nested(DeploymentVariable)),
        "Variables that the deployment sees.",
        access="write_only",
        nullable=True,
    )


class InfrastructureDeployment(InfrastructureDeploymentFields, Record):
    """One infrastructure deployment. Deployments of projects to the platform's hosting; one at a time for each project."""

    __slots__ = ()


class AsyncInfrastructureDeployment(InfrastructureDeploymentFields, AsyncRecord):
    """One infrastructure deployment. Deployments of projects to the platform's hosting; one at a time for each project. For asynchronous clients."""

    __slots__ = ()


class InfrastructureDeploymentFilters(FilterSet):
    """Parameters of InfrastructureDeployments."""


class InfrastructureDeployments(Resource[InfrastructureDeployment]):
    """Deployments of projects to the platform's hosting; one at a time for each project."""

    meta = ResourceMeta(
        name="InfrastructureDeployments",
        path="/infrastructure/deployments",
        api="v3",
        record=InfrastructureDeployment,
        operations={
            "create": Operation("create", "POST", "/infrastructure/deployments", envelope="data")
        },
        filters=InfrastructureDeploymentFilters,
        actions=(
            Action(
                "create_upload",
                "POST",
                "/infrastructure/deployments/uploads",
                returns=DeploymentUpload,
                envelope="data",
                doc="Returns an address to upload a package to, and the id for its deployment.",
            ),
            Action(
                "events",
                "GET",
                "/infrastructure/deployments/{deployment_uuid}/events",
                reply="text",
                on_record=True,
                doc="Events of the deployment as a text/event-stream, for at most 30 seconds.",
            ),
        ),
        key="deployment_uuid",
        scopes=(
            "store_infrastructure_deployments_read_only",
            "store_infrastructure_deployments_manage",
        ),
        ids={"deployment_uuid": "str"},
        columns=("deployment_uuid",),
    )


class AsyncInfrastructureDeployments(AsyncResource[AsyncInfrastructureDeployment]):
    """Deployments of projects to the platform's hosting; one at a time for each project. For asynchronous clients."""

    meta = InfrastructureDeployments.meta._replace(record=AsyncInfrastructureDeployment)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def InfrastructureDeploymentFields() -> None: ...

    def InfrastructureDeploymentFilters() -> None: ...

    def InfrastructureDeployment() -> None: ...

    def InfrastructureDeployments() -> None: ...

    def AsyncInfrastructureDeployment() -> None: ...

    def AsyncInfrastructureDeployments() -> None: ...
