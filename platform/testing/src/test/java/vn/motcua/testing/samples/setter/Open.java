package vn.motcua.testing.samples.setter;

import jakarta.persistence.Entity;

@Entity
class Open {

    private String name;

    void setName(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
