.DEFAULT_GOAL := help
.PHONY: help run dev reset

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | sort | expand -t 12

run: ## Build and start everything on this machine; Ctrl-C stops it
	@deploy/local/launch run

dev: ## The same with hot reload on both halves
	@deploy/local/launch dev

reset: ## Throw the local data away, after asking (YES=1 does not ask)
	@deploy/local/launch reset $(if $(YES),--yes)
