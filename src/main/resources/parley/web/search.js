/*
 * Suggestions while a reader types into a search box: the combobox of the ARIA Authoring Practices,
 * with a listbox. Without this script the box is a plain form.
 */
const WAIT = 120; // milliseconds after a key, so that fast writers ask once

class SearchBox {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("input[type=search]");
    this.choices = [];
    this.active = -1;
    this.list = document.createElement("ul");
    this.list.className = "suggestions";
    this.list.id = this.input.id + "-suggestions";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", form.dataset.list);
    this.list.hidden = true;
    this.status = document.createElement("span");
    this.status.className = "unseen";
    this.status.setAttribute("role", "status");
    this.input.after(this.list, this.status);
    this.describe();
    this.listen();
  }

  describe() {
    const attributes = {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
    };
    for (const [name, value] of Object.entries(attributes)) {
      this.input.setAttribute(name, value);
    }
  }

  listen() {
    this.input.addEventListener("input", () => this.later());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.close());
    // A press must not take the focus away, or the list would be gone before the click.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.go(this.choices.indexOf(option));
      }
    });
  }

  later() {
    clearTimeout(this.timer);
    this.asking?.abort();
    if (this.input.value.trim() === "") {
      this.close();
    } else {
      this.timer = setTimeout(() => this.ask(this.input.value), WAIT);
    }
  }

  async ask(typed) {
    this.asking = new AbortController();
    try {
      const answer = await fetch("/search/suggest?q=" + encodeURIComponent(typed), {
        signal: this.asking.signal,
      });
      if (answer.ok && document.activeElement === this.input) {
        this.show(await answer.json());
      }
    } catch (error) {
      if (error.name !== "AbortError") {
        this.close(); // no network, or no JSON: the form works all the same
      }
    }
  }

  show([, names, kinds, addresses]) {
    this.active = -1;
    this.choices = names.map((name, i) => this.option(i, name, kinds[i], addresses[i]));
    this.list.replaceChildren(...this.choices);
    this.input.removeAttribute("aria-activedescendant");
    this.open(names.length > 0);
    const words = this.form.dataset[names.length === 1 ? "one" : "many"];
    this.status.textContent = names.length > 0 ? words.replace("%s", names.length) : "";
  }

  option(i, name, kind, address) {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${i}`;
    option.dir = "auto";
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.address = address;
    const about = document.createElement("span");
    about.textContent = kind;
    option.append(name, about);
    return option;
  }

  open(isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute("aria-expanded", String(isOpen));
  }

  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.activate(-1);
    this.open(false);
    this.status.textContent = "";
  }

  activate(index) {
    this.active = index;
    this.choices.forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) {
      this.input.removeAttribute("aria-activedescendant");
    } else {
      this.input.setAttribute("aria-activedescendant", this.choices[index].id);
      this.choices[index].scrollIntoView({ block: "nearest" });
    }
  }

  key(event) {
    if (event.isComposing) {
      return;
    }
    const isOpen = !this.list.hidden;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps && this.choices.length > 0) {
      event.preventDefault();
      this.open(true);
      this.step(steps[event.key]);
    } else if (event.key === "Enter" && isOpen && this.active >= 0) {
      event.preventDefault();
      this.go(this.active);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault(); // the first time only the list goes, and what was typed stays
      this.close();
    }
  }

  /** Between the last and the first option lies the box itself. */
  step(by) {
    const places = this.choices.length + 1;
    this.activate(((this.active + 1 + by + places) % places) - 1);
  }

  go(index) {
    location.assign(this.choices[index].dataset.address);
  }
}

for (const form of document.querySelectorAll("form.search")) {
  new SearchBox(form);
}
