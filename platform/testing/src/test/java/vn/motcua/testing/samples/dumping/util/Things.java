package vn.motcua.testing.samples.dumping.util;

class Things {
}
