.DEFAULT_GOAL := help
.PHONY: help run dev test check read verify repeat-draw fmt openapi bench reset

JDK = JAVA_HOME="$$(deploy/local/find-jdk)"
NODE = PATH="$$(deploy/local/find-node):$$PATH"

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | sort | expand -t 12

run: ## Build and start everything on this machine; Ctrl-C stops it, the data stays
	@deploy/local/launch run

dev: ## The same with hot reload on both halves
	@deploy/local/launch dev

test: ## Run every test: launcher, backend, frontend, contract, journeys in Chromium
	@deploy/local/test

check: ## The same, after format and types: what to run before handing in
	@deploy/local/test check

read: ## Read a plan's document and print the draft as JSON: make -s read FILE=plan.docx
	@deploy/local/launch read $(if $(FILE),"$(FILE)")

verify: ## Recompute the chained record of the running stack: make -s verify [HEADS=folder of archived heads]
	@deploy/local/launch verify $(if $(HEADS),"$(HEADS)")

repeat-draw: ## Repeat a draw from its exported file, with no database or network: make -s repeat-draw FILE=draw.txt
	@deploy/local/repeat-draw $(if $(FILE),"$(FILE)")

fmt: frontend/node_modules ## Format everything
	@$(JDK) backend/mvnw -q -B -ntp -f backend/pom.xml spotless:apply
	@$(JDK) backend/mvnw -q -B -ntp -f deploy/local/pom.xml spotless:apply
	@$(NODE) npm --prefix frontend run --silent fmt

openapi: frontend/node_modules ## Write openapi.yaml and the frontend's types from the code
	@$(JDK) backend/mvnw -q -B -ntp -f backend/pom.xml -DskipTests package
	@$(NODE) npm --prefix frontend run --silent types

frontend/node_modules: frontend/package-lock.json
	@$(NODE) npm --prefix frontend ci --silent --no-audit --no-fund
	@touch $@

bench: ## Measure the plan reader, and the API with 1, 122 and 2,844 jurisdictions
	@deploy/bench/run

reset: ## Throw the local data away, after asking (YES=1 does not ask)
	@deploy/local/launch reset $(if $(YES),--yes)
