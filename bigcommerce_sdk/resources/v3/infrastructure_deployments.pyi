"""InfrastructureDeployments: Deployments of projects to the platform's hosting; one at a time for each project.

Generated from schema/v3/infrastructure_deployments.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import DeploymentVariableDict

DeploymentVariableType: TypeAlias = Literal["plain_text", "secret"]
"""Kinds of variables."""

class DeploymentVariable(NestedRecord):
    """A variable that a deployment sees."""

    def __init__(
        self, *, type: DeploymentVariableType = ..., key: str = ..., value: str = ...
    ) -> None: ...
    @property
    def type(self) -> DeploymentVariableType:
        """Whether replies can show the value (plain_text) or not (secret). Enum, required on create."""

    @type.setter
    def type(self, value: DeploymentVariableType) -> None: ...
    @property
    def key(self) -> str:
        """Name of the variable. String, required on create."""

    @key.setter
    def key(self, value: str) -> None: ...
    @property
    def value(self) -> str:
        """Value of the variable. String, required on create."""

    @value.setter
    def value(self, value: str) -> None: ...

class DeploymentUpload(NestedRecord):
    """Where to upload a package."""

    def __init__(self, *, upload_url: str = ..., upload_uuid: str = ...) -> None: ...
    @property
    def upload_url(self) -> str:
        """Address to upload the package to. String, url."""

    @upload_url.setter
    def upload_url(self, value: str) -> None: ...
    @property
    def upload_uuid(self) -> str:
        """Identifies the upload; a deployment takes it. String, uuid."""

    @upload_uuid.setter
    def upload_uuid(self, value: str) -> None: ...

class InfrastructureDeploymentFields(BaseRecord):
    """Fields of InfrastructureDeployment and AsyncInfrastructureDeployment."""

    @property
    def deployment_uuid(self) -> str:
        """Identifies the deployment. String, read-only, uuid."""

    @property
    def upload_uuid(self) -> str:
        """Uploaded package to deploy; create_upload returns it. String, write-only, required on create, uuid."""

    @property
    def project_uuid(self) -> str:
        """Project to deploy. String, write-only, required on create, uuid."""

    @property
    def environment_variables(self) -> list[DeploymentVariable] | None:
        """Variables that the deployment sees. Array of object, write-only, can be None."""

class InfrastructureDeployment(InfrastructureDeploymentFields, Record):
    """One infrastructure deployment. Deployments of projects to the platform's hosting; one at a time for each project."""

    def events(self) -> str:
        """Events of the deployment as a text/event-stream, for at most 30 seconds.

        API: GET /infrastructure/deployments/{deployment_uuid}/events
        """

class AsyncInfrastructureDeployment(InfrastructureDeploymentFields, AsyncRecord):
    """One infrastructure deployment. Deployments of projects to the platform's hosting; one at a time for each project. For asynchronous clients."""

    async def events(self) -> str:
        """Events of the deployment as a text/event-stream, for at most 30 seconds.

        API: GET /infrastructure/deployments/{deployment_uuid}/events
        """

class InfrastructureDeploymentFilters(FilterSet):
    """Parameters of InfrastructureDeployments."""

    def __init__(self) -> None: ...

class InfrastructureDeployments(Resource[InfrastructureDeployment]):
    """Deployments of projects to the platform's hosting; one at a time for each project."""

    meta: ClassVar[ResourceMeta]
    def create(
        self,
        *,
        upload_uuid: str,
        project_uuid: str,
        environment_variables: Sequence[DeploymentVariable | DeploymentVariableDict] | None = ...,
    ) -> InfrastructureDeployment:
        """Create one infrastructure deployment and return it as stored.

        Args:
            upload_uuid: Uploaded package to deploy; create_upload returns it.
            project_uuid: Project to deploy.
            environment_variables: Variables that the deployment sees.

        API: POST /infrastructure/deployments
        """

    def create_upload(self) -> DeploymentUpload | None:
        """Returns an address to upload a package to, and the id for its deployment.

        API: POST /infrastructure/deployments/uploads
        """

    def events(self, deployment_uuid: str, /) -> str:
        """Events of the deployment as a text/event-stream, for at most 30 seconds.

        API: GET /infrastructure/deployments/{deployment_uuid}/events
        """

class AsyncInfrastructureDeployments(AsyncResource[AsyncInfrastructureDeployment]):
    """Deployments of projects to the platform's hosting; one at a time for each project. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def create(
        self,
        *,
        upload_uuid: str,
        project_uuid: str,
        environment_variables: Sequence[DeploymentVariable | DeploymentVariableDict] | None = ...,
    ) -> AsyncInfrastructureDeployment:
        """Create one infrastructure deployment and return it as stored.

        Args:
            upload_uuid: Uploaded package to deploy; create_upload returns it.
            project_uuid: Project to deploy.
            environment_variables: Variables that the deployment sees.

        API: POST /infrastructure/deployments
        """

    async def create_upload(self) -> DeploymentUpload | None:
        """Returns an address to upload a package to, and the id for its deployment.

        API: POST /infrastructure/deployments/uploads
        """

    async def events(self, deployment_uuid: str, /) -> str:
        """Events of the deployment as a text/event-stream, for at most 30 seconds.

        API: GET /infrastructure/deployments/{deployment_uuid}/events
        """
