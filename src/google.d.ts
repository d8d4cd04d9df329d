/** What `@types/google-apps-script` 2.0.13 lacks and the product calls; each with the page of Google's reference that documents it. */

declare namespace GoogleAppsScript {
  namespace Forms {
    /** AS/reference/forms/form-app: a form in the publish state that is asked for. */
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
    /** AS/reference/forms/form: publishing, on forms that support it. */
    interface Form {
      setPublished(enabled: boolean): Form;
      isPublished(): boolean;
      supportsAdvancedResponderPermissions(): boolean;
    }
  }
  namespace Drive_v3.Drive.V3.Collection {
    /** AS/guides/services/advanced: optional parameters come last, so a media argument that is not wanted is null before them. */
    interface FilesCollection {
      create(
        resource: Drive_v3.Drive.V3.Schema.File,
        mediaData: null,
        optionalArgs: Readonly<Record<string, unknown>>,
      ): Drive_v3.Drive.V3.Schema.File;
      update(
        resource: Drive_v3.Drive.V3.Schema.File,
        fileId: string,
        mediaData: null,
        optionalArgs: Readonly<Record<string, unknown>>,
      ): Drive_v3.Drive.V3.Schema.File;
    }
  }
}
