"""What the parts of a run share: of one store, the job, client, state and readings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from bigcommerce_sdk.export.metering import Meter
    from bigcommerce_sdk.export.planning import Job
    from bigcommerce_sdk.export.state import Reading, State


class Run(NamedTuple):
    """The run of a job for one store.

    Attributes:
        job: the options of the job.
        client: the client, whose responses the meter sees.
        meter: requests, quota and time of the store.
        state: the state of the store.
        readings: the reading of each table.
    """

    job: Job
    client: Any
    meter: Meter
    state: State
    readings: dict[str, Reading]
