/** The functions that Google calls: menu items, triggers, the pages' gateway. Re-exports, no logic. */

import './entries/language';

import { showBoard, showImport } from './entries/dialogs';
import { buildMenu, openPanel, runCommand } from './entries/menu';
import { gateway } from './entries/sidebar-calls';
import { noteAnswer, tick } from './entries/worker';

export const onOpen = buildMenu;
export const worker = tick;
export const onAnswers = noteAnswer;
export const call = gateway;

export const menuOpenPanel = openPanel;
export const menuImportFiles = showImport;
export const menuOpenBoard = showBoard;
export const menuSetUp = (): void => runCommand('setUp');
export const menuRecordDecision = (): void => runCommand('recordDecision');
export const menuPrintCards = (): void => runCommand('printCards');
export const menuMarkConsents = (): void => runCommand('markConsents');
export const menuRetakeAnswers = (): void => runCommand('retakeAnswers');
export const menuRegisterMentors = (): void => runCommand('registerMentors');
export const menuProposePairs = (): void => runCommand('proposePairs');
export const menuConfirmMarked = (): void => runCommand('confirmMarked');
export const menuConfirmAll = (): void => runCommand('confirmAll');
export const menuDeclineMarked = (): void => runCommand('declineMarked');
export const menuAppointMentors = (): void => runCommand('appointMentors');
export const menuEndPairs = (): void => runCommand('endPairs');
export const menuDraftOrder = (): void => runCommand('draftOrder');
export const menuSignDocument = (): void => runCommand('signDocument');
export const menuCopyChatText = (): void => runCommand('copyChatText');
export const menuRefreshToday = (): void => runCommand('refreshToday');
export const menuMailOn = (): void => runCommand('mailOn');
export const menuMailTest = (): void => runCommand('mailTest');
export const menuMailOff = (): void => runCommand('mailOff');
export const menuSendAgain = (): void => runCommand('sendAgain');
export const menuTakeAsDone = (): void => runCommand('takeAsDone');
export const menuToggleSheets = (): void => runCommand('toggleSheets');
export const menuRepairRows = (): void => runCommand('repairRows');
export const menuTakeOver = (): void => runCommand('takeOver');
export const menuAdoptWorkbook = (): void => runCommand('adoptWorkbook');
