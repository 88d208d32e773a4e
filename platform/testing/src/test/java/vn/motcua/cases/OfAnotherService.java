package vn.motcua.cases;

/** Stands for a class of another service, for the rule that forbids to reach it. */
public class OfAnotherService {
}
