package dk.trinvis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.trinvis.access.Allow;
import dk.trinvis.access.Unguarded;
import dk.trinvis.common.Clock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.annotation.WebServlet;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the house that the compiler cannot hold. */
@AnalyzeClasses(packages = "dk.trinvis", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dk.trinvis.";

    /** A feature uses features of its own level, without cycles, and of lower ones; upwards only CDI events go. */
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("common", 0),
            Map.entry("access", 1),
            Map.entry("audit", 1),
            Map.entry("codelist", 1),
            Map.entry("citizen", 2),
            Map.entry("company", 2),
            Map.entry("ladder", 2),
            Map.entry("initiative", 3),
            Map.entry("enrolment", 4),
            Map.entry("activity", 5),
            Map.entry("jobschool", 5),
            Map.entry("figures", 6),
            Map.entry("committee", 7),
            Map.entry("exchange", 7));

    private static final List<Class<?>> GUARDS = List.of(Allow.class, Unguarded.class);

    @ArchTest
    static final ArchRule aFeatureUsesNoneAboveIt = classes().should(useNoHigherLevel());

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("dk.trinvis.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pagesAndResourcesNeverSeeTheDatabase = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..api..")
            .and()
            .doNotHaveFullyQualifiedName("dk.trinvis.common.api.AnyErrorMapper")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                    .or(annotatedWith(Entity.class).as("are entities")));

    @ArchTest
    static final ArchRule pagesDoNotUseTheApi = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dk.trinvis..api..");

    @ArchTest
    static final ArchRule theApiDoesNotUsePages = noClasses()
            .that()
            .resideInAPackage("..api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dk.trinvis..web..");

    @ArchTest
    static final ArchRule featuresDoNotUseTheirPagesOrApi = noClasses()
            .that()
            .resideInAPackage("dk.trinvis.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dk.trinvis..web..", "dk.trinvis..api..", "jakarta.faces..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule onlyServicesAndTheRootOfAFeatureAreTransactional = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .resideInAPackage("dk.trinvis.*")
            .orShould()
            .haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule onlyMethodsInTheRootOfAFeatureAreTransactional = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("dk.trinvis.*");

    /** Stores and logs only join a transaction, or write apart from it; the plumbing of forms in common begins some too. */
    @ArchTest
    static final ArchRule onlyServicesBeginTheTransactionOfARequest = classes()
            .that()
            .resideOutsideOfPackage("dk.trinvis.common")
            .and()
            .haveSimpleNameNotEndingWith("Service")
            .should(beginNoTransaction());

    @ArchTest
    static final ArchRule everyMethodOfAServiceSaysWhoMayCallIt = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .should(sayWhoMayCallThem());

    @ArchTest
    static final ArchRule resourcesAreInTheApi = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .resideInAPackage("dk.trinvis.*.api")
            .andShould()
            .haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule servletsAreNamedSo =
            classes().that().areAnnotatedWith(WebServlet.class).should().haveSimpleNameEndingWith("Servlet");

    @ArchTest
    static final ArchRule pageBeansAreInWebAndLiveForOneRequest = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .resideInAPackage("dk.trinvis.*.web")
            .andShould()
            .beAnnotatedWith(RequestScoped.class);

    @ArchTest
    static final ArchRule storesArePackagePrivate = classes()
            .that(dependOn(EntityManager.class))
            .and()
            .resideOutsideOfPackage("dk.trinvis.common")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule nobodyButTheClockKnowsWhatTimeItIs =
            noClasses().that().doNotBelongToAnyOf(Clock.class).should().accessTargetWhere(readsTheTime());

    @ArchTest
    static final ArchRule datesAreOfJavaTime = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Manager|Helper|Utils?|Handler|DTO|Dto|VO|Bean)");

    @ArchTest
    static final ArchRule nobodyLiftsTheLimitsOnUnpackedOfficeFiles = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.poi.openxml4j.util.ZipSecureFile");

    @ArchTest
    static final ArchRule nobodyPrintsToTheConsole = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule exceptionsHaveTypes = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIsAndIsNullMarked = classes().should(beInADescribedPackage());

    private static ArchCondition<JavaClass> useNoHigherLevel() {
        return new ArchCondition<>("use no feature above their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                feature(type)
                        .ifPresent(own -> type.getDirectDependenciesFromSelf()
                                .forEach(dependency -> check(own, dependency, events)));
            }

            private void check(String own, Dependency dependency, ConditionEvents events) {
                feature(dependency.getTargetClass())
                        .filter(other -> level(other) > level(own))
                        .ifPresent(other ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> beginNoTransaction() {
        return new ArchCondition<>("begin no transaction but one of their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(Stream.of(type), type.getMethods().stream())
                        .filter(part -> part.tryGetAnnotationOfType(Transactional.class)
                                .filter(how -> how.value() == Transactional.TxType.REQUIRED)
                                .isPresent())
                        .forEach(part -> events.add(
                                SimpleConditionEvent.violated(type, part.getDescription() + " begins a transaction")));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("have @Allow, or @Unguarded with a reason, or be in a class with @Allow") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = GUARDS.stream().anyMatch(guard -> method.isAnnotatedWith(guard.getName()))
                        || method.getOwner().isAnnotatedWith(Allow.class);
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beInADescribedPackage() {
        return new ArchCondition<>("be in a package with a package-info.java that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                if (!home.tryGetAnnotationOfType(NullMarked.class).isPresent()) {
                    events.add(SimpleConditionEvent.violated(type, home.getName() + " is not described"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheTime() {
        return describe("reads the time", access -> {
            String owner = access.getTargetOwner().getFullName();
            String name = access.getTarget().getName();
            return (owner.startsWith("java.time.") && name.equals("now"))
                    || owner.equals("java.time.Clock")
                    || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
        });
    }

    private static DescribedPredicate<JavaClass> dependOn(Class<?> other) {
        return describe(
                "depend on " + other.getSimpleName(),
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(other)));
    }

    private static Optional<String> feature(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT)
                ? Optional.of(name.substring(ROOT.length()).split("\\.", -1)[0])
                : Optional.empty();
    }

    private static int level(String feature) {
        return Optional.ofNullable(LEVELS.get(feature))
                .orElseThrow(() -> new AssertionError("give the feature " + feature + " a level"));
    }
}
