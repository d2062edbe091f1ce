use super::super::tests::{create_order, emitted};
use super::super::{EmitOptions, emit};
use super::*;

fn problems(base: &str) -> Vec<String> {
    let error = emitted(&create_order(), Some(base)).unwrap_err();
    error.problems().iter().map(ToString::to_string).collect()
}

#[test]
fn one_artifact_is_shared() {
    let file = emitted(&create_order(), None).unwrap();
    assert_eq!(file["package"], json!({ "artifact": "target/lambda/bootstrap/bootstrap.zip" }));
    assert!(at(&file, &["functions", "logError", "package"]).is_none());
}

#[test]
fn each_function_has_its_own_when_asked() {
    let asked = EmitOptions { per_function: true, ..EmitOptions::default() };
    let by_option = emit(create_order(), &asked).unwrap();
    let by_base = emitted(&create_order(), Some("custom: { sfn: { perFunction: true } }")).unwrap();
    for file in [by_option, by_base] {
        assert_eq!(file["package"], json!({ "individually": true }));
        assert_eq!(file["functions"]["logError"]["handler"], json!("log_error"));
        assert_eq!(file["functions"]["logError"]["package"], json!({ "artifact": "target/lambda/log_error.zip" }));
    }
}

#[test]
fn an_artifact_of_the_base_s_wins() {
    let base = "
custom: { sfn: { perFunction: true } }
functions: { logError: { package: { artifact: logs.zip } } }";
    let file = emitted(&create_order(), Some(base)).unwrap();
    assert_eq!(file["functions"]["logError"]["package"], json!({ "artifact": "logs.zip" }));
    let base = "
custom: { sfn: { perFunction: true } }
functions: [{ logError: { package: { artifact: logs.zip } } }]";
    let file = emitted(&create_order(), Some(base)).unwrap();
    let ours = &file["functions"][1];
    assert!(at(ours, &["logError", "package"]).is_none() && at(ours, &["callExternalApi", "package"]).is_some());
    assert_eq!(
        problems("{ custom: { sfn: { perFunction: true } }, package: { individually: false } }"),
        ["package.individually: the base file says `false`, the program `true`"]
    );
}

#[test]
fn a_runtime_of_another_language_is_refused() {
    assert_eq!(
        problems("provider: { runtime: nodejs22.x }"),
        [
            "provider.runtime: cannot be `nodejs22.x`: the program's functions run on `provided.al2023`; say `nodejs22.x` at \
          the functions that run on it"
        ]
    );
    assert_eq!(
        problems("functions: { logError: { runtime: nodejs22.x } }"),
        ["functions.logError.runtime: cannot be `nodejs22.x`: the program's functions run on `provided.al2023`"]
    );
    for fine in [
        "provider: { runtime: provided.al2 }",
        "provider: { runtime: '${param:runtime}' }",
        "functions: { hand: { handler: index.main, runtime: nodejs22.x, package: { artifact: hand.zip } } }",
    ] {
        assert!(emitted(&create_order(), Some(fine)).is_ok(), "{fine}");
    }
}

#[test]
fn one_artifact_has_one_architecture() {
    assert_eq!(
        problems("functions: { logError: { architecture: x86_64 } }"),
        [
            "functions.logError.architecture: cannot be `x86_64`, since `target/lambda/bootstrap/bootstrap.zip` is built for \
          one architecture, and `callExternalApi` has `arm64`; `custom: sfn: perFunction: true` gives each function an \
          artifact of its own"
        ]
    );
    for fine in [
        "provider: { architecture: x86_64 }",
        "{ custom: { sfn: { perFunction: true } }, functions: { logError: { architecture: x86_64 } } }",
    ] {
        assert!(emitted(&create_order(), Some(fine)).is_ok(), "{fine}");
    }
}

#[test]
fn a_function_of_another_language_has_a_package_of_its_own() {
    assert_eq!(
        problems("functions: { hand: { handler: index.main, runtime: nodejs22.x } }"),
        [
            "functions.hand: runs on `nodejs22.x`, and would be given the program's artifact: say `package: { individually: \
          true }`, or an `artifact` of its own"
        ]
    );
    let fine = "functions: { hand: { handler: index.main, runtime: nodejs22.x, package: { individually: true } } }";
    assert!(emitted(&create_order(), Some(fine)).is_ok());
}

#[test]
fn a_function_by_hand_on_the_program_s_artifact_is_one_of_the_program_s() {
    assert_eq!(
        problems("functions: { hand: { handler: log_eror } }"),
        [
            "functions.hand.handler: the program has no function `log_eror`, and this function would be given its artifact; \
          did you mean `log_error`? (there are: `call_external_api`, `log_error`); a function of another language says its \
          `runtime` and `package: { individually: true }`, another binary its `artifact`"
        ]
    );
    let base = "{ package: { artifact: my.zip }, functions: { hand: { handler: main, runtime: provided.al2023 } } }";
    assert!(problems(base)[0].starts_with("functions.hand.handler: the program has no function `main`"));
    for fine in [
        "functions: { again: { handler: log_error, timeout: 900 } }",
        "functions: { again: { handler: '${param:handler}' } }",
        "functions: { hand: { handler: main, package: { artifact: hand.zip } } }",
        "functions: { hand: { handler: main, package: { individually: true } } }",
        "functions: { hand: { image: a-registry/hand } }",
    ] {
        assert_eq!(emitted(&create_order(), Some(fine)).err().map(|error| error.to_string()), None, "{fine}");
    }
    let linked = Program { other_handlers: vec!["billing::pay".to_owned()], ..create_order() };
    assert!(emitted(&linked, Some("functions: { hand: { handler: 'billing::pay' } }")).is_ok());
}

/// Both functions would run what was uploaded last: seen with osls 4.3 and Serverless 3.40 (`Code.S3Key`).
#[test]
fn two_artifacts_are_not_uploaded_under_one_name() {
    let base = "functions: { logError: { package: { artifact: target/lambda/log_error/bootstrap.zip } } }";
    assert_eq!(
        problems(base),
        ["functions.logError.package.artifact: the framework uploads `target/lambda/log_error/bootstrap.zip` and \
          `target/lambda/bootstrap/bootstrap.zip` of `callExternalApi` under one name, `bootstrap.zip`, and both functions \
          run the same code: rename one of the files"]
    );
}
