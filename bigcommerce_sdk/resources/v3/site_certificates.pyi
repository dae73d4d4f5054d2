"""SiteCertificates: SSL certificates of sites; the list has those of all domains of the store.

Generated from schema/v3/site_certificates.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import SiteCertificateInputDict

SiteCertificateStatus: TypeAlias = Literal["shared", "dedicated"]
"""Whether a certificate is a site's own or shared."""

class SiteCertificateInput(NestedRecord):
    """A certificate to install."""

    def __init__(
        self,
        *,
        certificate: str = ...,
        private_key: str = ...,
        intermediate_certificates: str = ...,
    ) -> None: ...
    @property
    def certificate(self) -> str:
        """The certificate as PEM text. String."""

    @certificate.setter
    def certificate(self, value: str) -> None: ...
    @property
    def private_key(self) -> str:
        """Its private key as PEM text. String, write-only."""

    @private_key.setter
    def private_key(self, value: str) -> None: ...
    @property
    def intermediate_certificates(self) -> str:
        """Chain of the authority, as PEM text. String."""

    @intermediate_certificates.setter
    def intermediate_certificates(self, value: str) -> None: ...

class InstalledCertificate(NestedRecord):
    """The certificate of a site."""

    def __init__(
        self,
        *,
        common_name: str = ...,
        subject_alternative_names: Sequence[str] = ...,
        validity_not_before: str = ...,
        validity_not_after: str = ...,
        signing_algorithm: str = ...,
        issuer: str = ...,
        certificate: str = ...,
        intermediate_certificates: str | None = ...,
    ) -> None: ...
    @property
    def common_name(self) -> str:
        """Host name that the certificate was issued for. String."""

    @common_name.setter
    def common_name(self, value: str) -> None: ...
    @property
    def subject_alternative_names(self) -> list[str]:
        """Further host names that it is valid for. Array of string."""

    @subject_alternative_names.setter
    def subject_alternative_names(self, value: Sequence[str]) -> None: ...
    @property
    def validity_not_before(self) -> str:
        """Start of its validity, as text. String."""

    @validity_not_before.setter
    def validity_not_before(self, value: str) -> None: ...
    @property
    def validity_not_after(self) -> str:
        """End of its validity, as text. String."""

    @validity_not_after.setter
    def validity_not_after(self, value: str) -> None: ...
    @property
    def signing_algorithm(self) -> str:
        """Algorithm of its signature. String."""

    @signing_algorithm.setter
    def signing_algorithm(self, value: str) -> None: ...
    @property
    def issuer(self) -> str:
        """Authority that issued it. String."""

    @issuer.setter
    def issuer(self, value: str) -> None: ...
    @property
    def certificate(self) -> str:
        """The certificate as PEM text. String."""

    @certificate.setter
    def certificate(self, value: str) -> None: ...
    @property
    def intermediate_certificates(self) -> str | None:
        """Chain of the authority, as PEM text. String, can be None."""

    @intermediate_certificates.setter
    def intermediate_certificates(self, value: str | None) -> None: ...

class SiteCertificateFields(BaseRecord):
    """Fields of SiteCertificate and AsyncSiteCertificate."""

    @property
    def site_id(self) -> int:
        """Site that has the certificate. Integer, read-only."""

    @property
    def common_name(self) -> str | None:
        """Host name that the certificate was issued for. String, read-only, can be None."""

    @property
    def subject_alternative_names(self) -> list[str]:
        """Further host names that it is valid for. Array of string, read-only."""

    @property
    def validity_not_before(self) -> str | None:
        """Start of its validity, as text. String, read-only, can be None."""

    @property
    def validity_not_after(self) -> str | None:
        """End of its validity, as text. String, read-only, can be None."""

    @property
    def signing_algorithm(self) -> str | None:
        """Algorithm of its signature. String, read-only, can be None."""

    @property
    def issuer(self) -> str | None:
        """Authority that issued it. String, read-only, can be None."""

    @property
    def certificate(self) -> str | None:
        """The certificate as PEM text; a write has its key too. String, update-only, can be None."""

    @certificate.setter
    def certificate(
        self, value: SiteCertificateInput | SiteCertificateInputDict | None
    ) -> None: ...
    @property
    def intermediate_certificates(self) -> str | None:
        """Chain of the authority, as PEM text. String, read-only, can be None."""

    @property
    def status(self) -> SiteCertificateStatus | None:
        """Whether the site has a certificate of its own (dedicated) or a shared one. Enum, read-only, can be None."""

    @property
    def installed_certificate(self) -> InstalledCertificate | None:
        """The certificate of the site; null if it is shared. Object, read-only, can be None."""

    @property
    def url(self) -> str:
        """Address to install it for; the primary one of the site if left out. String, write-only, url."""

    @url.setter
    def url(self, value: str) -> None: ...

class SiteCertificate(SiteCertificateFields, Record):
    """One site certificate. SSL certificates of sites; the list has those of all domains of the store."""

    def save(self) -> SiteCertificate:
        """Send only the changed fields; does nothing without changes.

        Installs a certificate; it replaces the one that the address had.

        API: PUT /sites/{id}/certificate
        """

    def update(
        self,
        *,
        certificate: SiteCertificateInput | SiteCertificateInputDict | None = ...,
        url: str = ...,
    ) -> SiteCertificate:
        """Set fields and save them, with earlier assignments, in one call.

        Installs a certificate; it replaces the one that the address had.

        Args:
            certificate: The certificate as PEM text; a write has its key too.
            url: Address to install it for; the primary one of the site if left out.

        API: PUT /sites/{id}/certificate
        """

    def refresh(self) -> SiteCertificate:
        """Reload this site certificate; unsaved changes are discarded.

        API: GET /sites/{id}/certificate
        """

class AsyncSiteCertificate(SiteCertificateFields, AsyncRecord):
    """One site certificate. SSL certificates of sites; the list has those of all domains of the store. For asynchronous clients."""

    async def save(self) -> AsyncSiteCertificate:
        """Send only the changed fields; does nothing without changes.

        Installs a certificate; it replaces the one that the address had.

        API: PUT /sites/{id}/certificate
        """

    async def update(
        self,
        *,
        certificate: SiteCertificateInput | SiteCertificateInputDict | None = ...,
        url: str = ...,
    ) -> AsyncSiteCertificate:
        """Set fields and save them, with earlier assignments, in one call.

        Installs a certificate; it replaces the one that the address had.

        Args:
            certificate: The certificate as PEM text; a write has its key too.
            url: Address to install it for; the primary one of the site if left out.

        API: PUT /sites/{id}/certificate
        """

    async def refresh(self) -> AsyncSiteCertificate:
        """Reload this site certificate; unsaved changes are discarded.

        API: GET /sites/{id}/certificate
        """

class SiteCertificateFilters(FilterSet):
    """Parameters of SiteCertificates."""

    def __init__(self, *, urls__in: Sequence[str] | str | None = None) -> None: ...
    @property
    def urls__in(self) -> Filter[Sequence[str] | str]:
        """Certificates of these addresses."""

    @urls__in.setter
    def urls__in(self, value: Sequence[str] | str | None) -> None: ...

class SiteCertificates(Resource[SiteCertificate]):
    """SSL certificates of sites; the list has those of all domains of the store."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: SiteCertificateFilters | None = None,
        urls__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[SiteCertificate]:
        """One page of site certificates, as a list with has_more.

        Args:
            query: Filters made with filters().
            urls__in: Certificates of these addresses.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/certificates
        """

    def iterall(
        self,
        *,
        query: SiteCertificateFilters | None = None,
        urls__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[SiteCertificate]:
        """All site certificates, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            urls__in: Certificates of these addresses.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/certificates
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: SiteCertificateFilters | None = None,
        urls__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[SiteCertificate]:
        """A range of site certificates by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            urls__in: Certificates of these addresses.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/certificates
        """

    def filters(self) -> SiteCertificateFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> SiteCertificate:
        """One site certificate by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{id}/certificate
        """

    def update(
        self,
        id: int,
        /,
        *,
        certificate: SiteCertificateInput | SiteCertificateInputDict | None = ...,
        url: str = ...,
    ) -> SiteCertificate:
        """Change one site certificate; only the fields that are passed are sent.

        Installs a certificate; it replaces the one that the address had.

        Args:
            certificate: The certificate as PEM text; a write has its key too.
            url: Address to install it for; the primary one of the site if left out.

        API: PUT /sites/{id}/certificate
        """

class AsyncSiteCertificates(AsyncResource[AsyncSiteCertificate]):
    """SSL certificates of sites; the list has those of all domains of the store. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: SiteCertificateFilters | None = None,
        urls__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncSiteCertificate]:
        """One page of site certificates, as a list with has_more.

        Args:
            query: Filters made with filters().
            urls__in: Certificates of these addresses.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/certificates
        """

    def iterall(
        self,
        *,
        query: SiteCertificateFilters | None = None,
        urls__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncSiteCertificate]:
        """All site certificates, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            urls__in: Certificates of these addresses.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/certificates
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: SiteCertificateFilters | None = None,
        urls__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncSiteCertificate]:
        """A range of site certificates by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            urls__in: Certificates of these addresses.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/certificates
        """

    def filters(self) -> SiteCertificateFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncSiteCertificate:
        """One site certificate by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{id}/certificate
        """

    async def update(
        self,
        id: int,
        /,
        *,
        certificate: SiteCertificateInput | SiteCertificateInputDict | None = ...,
        url: str = ...,
    ) -> AsyncSiteCertificate:
        """Change one site certificate; only the fields that are passed are sent.

        Installs a certificate; it replaces the one that the address had.

        Args:
            certificate: The certificate as PEM text; a write has its key too.
            url: Address to install it for; the primary one of the site if left out.

        API: PUT /sites/{id}/certificate
        """
