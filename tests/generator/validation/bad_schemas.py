"""Every mistake that must be refused, by what is wrong: the table that several tests walk."""

from __future__ import annotations

from tests.generator.validation.bad_arguments import AGAINST_ARGUMENTS
from tests.generator.validation.bad_files import AGAINST_TABLES, UNUSABLE
from tests.generator.validation.bad_names import AGAINST_NAMES
from tests.generator.validation.bad_references import AGAINST_REFERENCES
from tests.generator.validation.bad_structure import AGAINST_STRUCTURE
from tests.generator.validation.bad_values import AGAINST_VALUES

BAD_SCHEMAS = {
    **UNUSABLE,
    **AGAINST_TABLES,
    **AGAINST_NAMES,
    **AGAINST_ARGUMENTS,
    **AGAINST_REFERENCES,
    **AGAINST_STRUCTURE,
    **AGAINST_VALUES,
}
