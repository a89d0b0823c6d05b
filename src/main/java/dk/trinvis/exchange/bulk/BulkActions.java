package dk.trinvis.exchange.bulk;

import dk.trinvis.common.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** What can be done to many cases at once. */
@ApplicationScoped
class BulkActions {

    @Inject
    @Any
    private Instance<BulkAction> actions;

    BulkAction withCode(String code) {
        return actions.stream()
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("action", "exchange.bulk.unknownAction"));
    }
}
