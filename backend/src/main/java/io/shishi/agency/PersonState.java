package io.shishi.agency;

/** Whether a person has an account that waits for its first sign-in, works, or is closed. */
public enum PersonState {
    INVITED,
    ACTIVE,
    RETIRED
}
