# SPDX-License-Identifier: MIT
from sahelcoop.model.actors import *
from sahelcoop.model.agreement import *
from sahelcoop.model.article import *
from sahelcoop.model.attack import *
from sahelcoop.model.dates import *
from sahelcoop.model.delivery import *
from sahelcoop.model.items import *
from sahelcoop.model.places import *
from sahelcoop.model.quantities import *
from sahelcoop.model.report import *
from sahelcoop.model.statement import *
from sahelcoop.reading import parse
