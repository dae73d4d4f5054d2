"""Former path of ``bigcommerce_sdk.arrow.frames``: records as a pandas data frame."""

from bigcommerce_sdk.arrow.frames import DTYPES as DTYPES
from bigcommerce_sdk.arrow.frames import to_dataframe as to_dataframe
