"""Exports to engines without the engine."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.export import dlt, spark

missing = pytest.mark.skipif(find_spec("pyspark") is not None, reason="the engines are installed")


@missing
def test_spark_names_its_extra() -> None:
    with pytest.raises(ConfigurationException, match=r"bigcommerce_sdk\[spark\]"):
        spark.register(None)
    with pytest.raises(ConfigurationException, match=r"bigcommerce_sdk\[spark\]"):
        spark.BigcommerceDataSource({})


@missing
def test_dlt_names_its_extra() -> None:
    with pytest.raises(ConfigurationException, match=r"bigcommerce_sdk\[dlt\]"):
        dlt.source("ab12cd34", ["orders"])
