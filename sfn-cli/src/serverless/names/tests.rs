use super::super::tests::{function, machine, program};
use super::*;
use sfn_core::json::json;

#[test]
fn functions() {
    // Rust function, key, logical id, deployed name.
    let table = [
        ("get_all_users", "getAllUsers", "GetAllUsersLambdaFunction", "get-all-users"),
        ("weekly_task", "weeklyTask", "WeeklyTaskLambdaFunction", "weekly-task"),
        ("echo", "echo", "EchoLambdaFunction", "echo"),
        ("r#move", "move", "MoveLambdaFunction", "move"),
        ("_private", "private", "PrivateLambdaFunction", "private"),
        ("get_v2_users", "getV2Users", "GetV2UsersLambdaFunction", "get-v2-users"),
    ];
    for (rust, key, logical_id, deployed) in table {
        let named = FunctionNames::of(&function(rust));
        assert_eq!(named.key, key);
        assert_eq!(named.logical_id, logical_id);
        assert_eq!(named.log_group_id, logical_id.replace("LambdaFunction", "LogGroup"));
        assert_eq!(named.deployed, format!("${{self:service}}-${{sls:stage}}-{deployed}"));
    }
}

#[test]
fn the_framework_s_normalisation() {
    // serverless-plugin reference, "Names and logical IDs".
    let table = [
        ("get_all_users", "GetUnderscoreallUnderscoreusersLambdaFunction"),
        ("get-all_users2", "GetDashallUnderscoreusers2LambdaFunction"),
        ("camelCase", "CamelCaseLambdaFunction"),
        ("_lead", "UnderscoreleadLambdaFunction"),
        ("1num", "1numLambdaFunction"),
    ];
    for (key, logical_id) in table {
        assert_eq!(function_logical_id(key), logical_id);
    }
}

#[test]
fn machines() {
    let named = MachineNames::of(&machine("Weekly", json!({})));
    assert_eq!(named.key, "Weekly");
    assert_eq!(named.id, "WeeklyStepFunctionsStateMachine");
    assert_eq!(named.deployed, "${self:service}-${sls:stage}-Weekly");
    assert_eq!(named.role_id, "WeeklyStepFunctionsStateMachineRole");
    assert_eq!(named.log_group_id, "WeeklyStepFunctionsStateMachineLogGroup");
    assert_eq!(named.log_group_name, "/aws/vendedlogs/states/${self:service}-${sls:stage}-Weekly");
    assert_eq!(
        named.executions_arn('/'),
        "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${self:service}-${sls:stage}-Weekly/*"
    );
}

#[test]
fn what_the_author_says_wins() {
    let mut weekly = machine("Weekly", json!({}));
    weekly.options.insert("id".to_owned(), "everyWeek".into());
    weekly.options.insert("name".to_owned(), "every-week".into());
    let named = MachineNames::of(&weekly);
    assert_eq!((named.key.as_str(), named.id.as_str()), ("everyWeek", "EveryWeek"));
    assert_eq!(named.log_group_name, "/aws/vendedlogs/states/every-week");
    let mut echo = function("echo");
    echo.options.insert("name".to_owned(), "loud".into());
    assert_eq!(FunctionNames::of(&echo).deployed, "loud");
}

fn problems(program: &Program, base: &[&str]) -> Vec<String> {
    let mut report = Report::default();
    Names::of(program, &program.service, &Declared::of_functions(base), &mut report);
    report.texts()
}

#[test]
fn equal_names_are_said_with_both_places() {
    let mut other = function("getAll");
    other.source.line = 9;
    let found = problems(&program(vec![function("get_all"), other], vec![]), &[]);
    assert_eq!(
        found,
        [
            "getAll (src/lib.rs:9): function `app::getAll` has the logical id `GetAllLambdaFunction`, and so has function \
          `app::get_all` (src/lib.rs:1): rename one of the functions"
        ]
    );
    let mut second = machine("Weekly", json!({}));
    second.id = "app::other::Weekly".to_owned();
    let found = problems(&program(vec![], vec![machine("Weekly", json!({})), second.clone()]), &[]);
    assert_eq!(found.len(), 1);
    assert!(
        found[0].contains("`app::other::Weekly`") && found[0].contains("`app::Weekly` (src/lib.rs:1)"),
        "{found:?}"
    );
    second.options.insert("id".to_owned(), "OtherWeekly".into());
    let found = problems(&program(vec![], vec![machine("Weekly", json!({})), second.clone()]), &[]);
    assert!(found.len() == 1 && found[0].contains("is deployed as"), "{found:?}");
    second.options.insert("name".to_owned(), "other".into());
    assert_eq!(problems(&program(vec![], vec![machine("Weekly", json!({})), second]), &[]), Vec::<String>::new());
}

#[test]
fn a_function_and_a_machine_may_not_share_a_logical_id() {
    let mut weekly = machine("Weekly", json!({}));
    weekly.options.insert("id".to_owned(), "Weekly".into());
    let found = problems(&program(vec![function("weekly")], vec![weekly]), &[]);
    assert!(found.len() == 1 && found[0].contains("`WeeklyLogGroup`"), "{found:?}");
}

#[test]
fn the_base_file_s_functions_count() {
    let program = program(vec![function("get_all")], vec![]);
    assert_eq!(problems(&program, &["getAll"]), Vec::<String>::new(), "the same function, told more about");
    assert_eq!(problems(&program, &["GetAll"]).len(), 1);
}

#[test]
fn lengths_are_judged_where_they_are_known() {
    let long = "a".repeat(64);
    assert_eq!(problems(&program(vec![function(&long)], vec![]), &[]).len(), 1);
    let mut exact = function("x");
    exact.options.insert("name".to_owned(), long.clone().into());
    assert_eq!(problems(&program(vec![exact.clone()], vec![]), &[]).len(), 0);
    exact.options.insert("name".to_owned(), format!("{long}b").into());
    assert_eq!(problems(&program(vec![exact.clone()], vec![]), &[]).len(), 1);
    exact.options.insert("name".to_owned(), format!("{}${{env:A, ${{self:b}}}}", "a".repeat(60)).into());
    assert_eq!(problems(&program(vec![exact], vec![]), &[]).len(), 0, "a variable may be empty");
}
