"""SiteCertificates: SSL certificates of sites; the list has those of all domains of the store.

Generated from schema/v3/site_certificates.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

SiteCertificateStatus = Union[Literal["shared"], Literal["dedicated"]]
"""Whether a certificate is a site's own or shared."""


class SiteCertificateInput(NestedRecord):
    """A certificate to install."""

    __slots__ = ()

    certificate = Field(codecs.STRING, "The certificate as PEM text.")
    private_key = Field(codecs.STRING, "Its private key as PEM text.", access="write_only")
    intermediate_certificates = Field(codecs.STRING, "Chain of the authority, as PEM text.")


class InstalledCertificate(NestedRecord):
    """The certificate of a site."""

    __slots__ = ()

    common_name = Field(codecs.STRING, "Host name that the certificate was issued for.")
    subject_alternative_names = Field(
        codecs.array(codecs.STRING), "Further host names that it is valid for."
    )
    validity_not_before = Field(codecs.STRING, "Start of its validity, as text.")
    validity_not_after = Field(codecs.STRING, "End of its validity, as text.")
    signing_algorithm = Field(codecs.STRING, "Algorithm of its signature.")
    issuer = Field(codecs.STRING, "Authority that issued it.")
    certificate = Field(codecs.STRING, "The certificate as PEM text.")
    intermediate_certificates = Field(
        codecs.STRING, "Chain of the authority, as PEM text.", nullable=True
    )


class SiteCertificateFields(BaseRecord):
    """Fields of SiteCertificate and AsyncSiteCertificate."""

    __slots__ = ()

    site_id = Field(codecs.INTEGER, "Site that has the certificate.", access="read_only")
    common_name = Field(
        codecs.STRING,
        "Host name that the certificate was issued for.",
        access="read_only",
        nullable=True,
    )
    subject_alternative_names = Field(
        codecs.array(codecs.STRING), "Further host names that it is valid for.", access="read_only"
    )
    validity_not_before = Field(
        codecs.STRING, "Start of its validity, as text.", access="read_only", nullable=True
    )
    validity_not_after = Field(
        codecs.STRING, "End of its validity, as text.", access="read_only", nullable=True
    )
    signing_algorithm = Field(
        codecs.STRING, "Algorithm of its signature.", access="read_only", nullable=True
    )
    issuer = Field(codecs.STRING, "Authority that issued it.", access="read_only", nullable=True)
    certificate = Field(
        codecs.STRING,
        "The certificate as PEM text; a write has its key too.",
        access="update_only",
        write=codecs.nested(SiteCertificateInput),
        nullable=True,
    )
    intermediate_certificates = Field(
        codecs.STRING, "Chain of the authority, as PEM text.", access="read_only", nullable=True
    )
    status = Field(
        codecs.text_enum(SiteCertificateStatus),
        "Whether the site has a certificate of its own (dedicated) or a shared one.",
        access="read_only",
        nullable=True,
    )
    installed_certificate = Field(
        codecs.nested(InstalledCertificate),
        "The certificate of the site; null if it is shared.",
        access="read_only",
        nullable=True,
    )
    url = Field(
        codecs.STRING,
        "Address to install it for; the primary one of the site if left out.",
        access="write_only",
    )


class SiteCertificate(SiteCertificateFields, Record):
    """One site certificate. SSL certificates of sites; the list has those of all domains of the store."""

    __slots__ = ()


class AsyncSiteCertificate(SiteCertificateFields, AsyncRecord):
    """One site certificate. SSL certificates of sites; the list has those of all domains of the store. For asynchronous clients."""

    __slots__ = ()


class SiteCertificateFilters(FilterSet):
    """Parameters of SiteCertificates."""

    urls__in = Parameter(
        codecs.csv(codecs.STRING), "Certificates of these addresses.", wire="urls:in", op="none"
    )


class SiteCertificates(Resource[SiteCertificate]):
    """SSL certificates of sites; the list has those of all domains of the store."""

    meta = ResourceMeta(
        name="SiteCertificates",
        path="/sites/certificates",
        api="v3",
        record=SiteCertificate,
        operations={
            "list": Operation(
                "list", "GET", "/sites/certificates", accepts=("filters",), envelope="data"
            ),
            "get": Operation("get", "GET", "/sites/{id}/certificate", envelope="data"),
            "update": Operation(
                "update",
                "PUT",
                "/sites/{id}/certificate",
                envelope="data",
                doc="Installs a certificate; it replaces the one that the address had.",
            ),
        },
        filters=SiteCertificateFilters,
        paging=Paging(0, 0, by="none"),
        key="site_id",
        scopes=("store_sites_read_only", "store_sites"),
        columns=(
            "site_id",
            "status",
            "common_name",
            "issuer",
            "validity_not_before",
            "validity_not_after",
        ),
    )


class AsyncSiteCertificates(AsyncResource[AsyncSiteCertificate]):
    """SSL certificates of sites; the list has those of all domains of the store. For asynchronous clients."""

    meta = SiteCertificates.meta._replace(record=AsyncSiteCertificate)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def SiteCertificateFields() -> None: ...

    def SiteCertificateFilters() -> None: ...

    def SiteCertificate() -> None: ...

    def SiteCertificates() -> None: ...

    def AsyncSiteCertificate() -> None: ...

    def AsyncSiteCertificates() -> None: ...
