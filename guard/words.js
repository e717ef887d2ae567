// The guard's words, apart from the app's because the app may be dead.

const FRENCH = {
  stopped: {
    title: "L’application s’est arrêtée",
    what: "Une erreur interne l’a interrompue. Rien n’est effacé\u00a0: téléchargez les données par précaution, puis rechargez la page.",
  },
  unloaded: {
    title: "L’application n’a pas pu être chargée",
    what: "Un fichier n’est pas arrivé ou n’a pas pu être utilisé. Vérifiez la connexion, puis rechargez la page.",
  },
  looping: {
    title: "L’application ne démarre pas",
    what: "Les deux derniers démarrages ont échoué. Rien n’est effacé\u00a0: téléchargez d’abord les données, puis réessayez.",
  },
  looking: "Recherche du dernier enregistrement…",
  saved: (time) => `Dernier enregistrement\u00a0: ${time}. Ce qui a été modifié depuis peut manquer.`,
  undated: "Des données sont enregistrées, sans date lisible.",
  nothing: "Rien n’est enregistré dans ce navigateur.",
  unreadable: (error) => `Le stockage de ce navigateur ne se laisse pas lire\u00a0: ${error}`,
  download: "Télécharger les données brutes",
  downloading: (name) => `Téléchargement lancé\u00a0: ${name}`,
  reload: "Recharger la page",
  retry: "Réessayer",
  details: "Détails techniques",
};

const ENGLISH = {
  stopped: {
    title: "The app has stopped",
    what: "An internal error interrupted it. Nothing is erased: download the data to be safe, then reload the page.",
  },
  unloaded: {
    title: "The app could not be loaded",
    what: "A file did not arrive or could not be used. Check the connection, then reload the page.",
  },
  looping: {
    title: "The app does not start",
    what: "The last two starts failed. Nothing is erased: download the data first, then try again.",
  },
  looking: "Looking for the last save…",
  saved: (time) => `Last saved: ${time}. What was changed since may be missing.`,
  undated: "Data is stored, without a readable date.",
  nothing: "Nothing is stored in this browser.",
  unreadable: (error) => `This browser’s storage cannot be read: ${error}`,
  download: "Download the raw data",
  downloading: (name) => `Download started: ${name}`,
  reload: "Reload the page",
  retry: "Try again",
  details: "Technical details",
};
