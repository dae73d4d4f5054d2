"""V3 lists that one DELETE can empty, from the OpenAPI documents of V3.

Without a filter, or ids in its body, such a DELETE removes every record of the list.
"""

from __future__ import annotations

from urllib.parse import unquote

#: Path below ``/v3``, with ``{}`` for ids -> the filters of the DELETE; empty if the ids are in the
#: body. The documents omit some filters, so the multi-value filters of the list's GET (``id:in``)
#: are included.
LISTS: dict[str, tuple[str, ...]] = {
    "/carts/metafields": (),
    "/catalog/brands": ("name", "page_title", "id:in"),
    "/catalog/brands/metafields": (),
    "/catalog/categories": (
        "id",
        "id:in",
        "id:not_in",
        "id:min",
        "id:max",
        "id:greater",
        "id:less",
        "name",
        "parent_id",
        "page_title",
        "keyword",
        "is_visible",
        "name:like",
        "parent_id:in",
        "parent_id:min",
        "parent_id:max",
        "parent_id:greater",
        "parent_id:less",
        "page_title:like",
    ),
    "/catalog/categories/metafields": (),
    "/catalog/products": (
        "name",
        "sku",
        "price",
        "weight",
        "condition",
        "brand_id",
        "date_modified",
        "date_last_imported",
        "is_visible",
        "is_featured",
        "id:in",
        "inventory_level",
        "total_sold",
        "type",
        "categories",
        "keyword",
        "channel_id:in",
        "categories:in",
        "inventory_level:in",
        "sku:in",
    ),
    "/catalog/products/category-assignments": ("product_id:in", "category_id:in"),
    "/catalog/products/channel-assignments": ("product_id:in", "channel_id:in"),
    "/catalog/products/metafields": (),
    "/catalog/trees": ("id:in", "channel_id:in"),
    "/catalog/trees/categories": (
        "category_uuid:in",
        "category_id:in",
        "tree_id:in",
        "parent_id:in",
    ),
    "/catalog/variants/metafields": (),
    "/channels/metafields": (),
    "/checkouts/{}/fees": (),
    "/content/pages": ("id:in",),
    "/customers": (
        "id:in",
        "company:in",
        "customer_group_id:in",
        "email:in",
        "name:in",
        "phone:in",
        "registration_ip_address:in",
    ),
    "/customers/addresses": ("id:in", "company:in", "name:in", "customer_id:in"),
    "/customers/attribute-values": ("id:in", "customer_id:in", "attribute_id:in"),
    "/customers/attributes": ("id:in",),
    "/customers/metafields": (),
    "/customers/subscribers": (
        "email",
        "first_name",
        "last_name",
        "source",
        "order_id",
        "date_created",
        "date_modified",
        "id:in",
    ),
    "/infrastructure/projects": ("project_uuid:in", "uuid:in"),
    "/inventory/locations": ("location_id:in", "location_code:in", "type_id:in"),
    "/inventory/locations/metafields": (),
    "/orders/metafields": (),
    "/orders/pickups": ("id:in", "order_id:in", "pickup_id:in"),
    "/pickup/methods": ("id:in",),
    "/pricelists": ("id:in", "name"),
    "/pricelists/assignments": (
        "id",
        "price_list_id",
        "customer_group_id",
        "channel_id",
        "channel_id:in",
        "id:in",
        "customer_group_id:in",
        "price_list_id:in",
    ),
    "/pricelists/{}/records": (
        "currency",
        "variant_id:in",
        "sku:in",
        "product_id:in",
        "currency:in",
    ),
    "/promotions": ("id:in",),
    "/promotions/codes": ("code",),
    "/promotions/{}/codes": ("id:in", "code"),
    "/segments": ("id:in",),
    "/segments/{}/shopper-profiles": ("id:in",),
    "/shipping/products/customs-information": ("product_id:in",),
    "/shopper-profiles": ("id:in",),
    "/store/metafields": (),
    "/storefront/custom-template-associations": ("id:in", "channel_id", "type", "entity_id:in"),
    "/storefront/redirects": ("id:in", "site_id"),
    "/tax/classes": ("id:in",),
    "/tax/customers": ("customer_id:in",),
    "/tax/products/properties": ("product_id:in",),
    "/tax/properties": ("id:in", "type:in"),
    "/tax/rates": ("id:in", "tax_zone_id:in"),
    "/tax/zones": ("id:in",),
}


def filters_of(path: str) -> tuple[str, ...] | None:
    """The DELETE filters of the list at ``path``; ``None`` when it is not a list."""
    parts = _parts(path)
    for template, filters in LISTS.items():
        wanted = _parts(template)
        if len(wanted) == len(parts) and all(
            part in ("{}", given) for part, given in zip(wanted, parts, strict=True)
        ):
            return filters
    return None


def _parts(path: str) -> list[str]:
    return [unquote(part).lower() for part in path.removesuffix(".json").strip("/").split("/")]
