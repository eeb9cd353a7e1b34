"""Joint figures: what each domain tells the cockpit and the year's report, in one small shape.

A domain that has something to count offers a function ``joint_figures(alliance, year)`` in its
``queries`` that returns a list of :class:`JointFigure`; ``lianxi/portal/figures.py`` names those
functions. Nothing else is asked of it (docs/reference/figures.md).
"""

from lianxi.kernel.figures.apportion import apportion
from lianxi.kernel.figures.figure import JointFigure
from lianxi.kernel.figures.units import Unit

__all__ = ["JointFigure", "Unit", "apportion"]
