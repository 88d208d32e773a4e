package vn.motcua.testing.samples.otherservice;

import vn.motcua.cases.OfAnotherService;

class Reaching {

    OfAnotherService other;
}
